import type { Outlook } from '../domain/outlook';
import { PLANNER_TEXTS } from '../messages/planner-en';
import { FigureRow } from '../../../ui/FigureRow';
import { useOpenLedger } from '../../../ui/ledger-context';
import { useMessages, useTexts } from '../../../ui/messages-context';
import { ListSection } from '../../../ui/ListSection';

/** What each area has and can still have, beside its maximum and last year. */
export function AreaOutlook({ now, ceiling }: Pick<Outlook, 'now' | 'ceiling'>) {
  const { onOpen } = useOpenLedger();
  const { number } = useMessages();
  const texts = useTexts(PLANNER_TEXTS);
  return (
    <ListSection title={texts.areas}>
      {now.areas.map(({ area, self, max, counted, lastYear }, index) => (
        <FigureRow
          key={area.code}
          title={`${area.code}. ${area.title}`}
          figure={`${number(self, 2)} → ${number(ceiling.areas[index]!.self, 2)}`}
          {...(counted > 0 ? { share: self / counted } : {})}
          facts={[
            texts.areaMax(number(max, 2)),
            lastYear !== undefined && texts.areaLastYear(number(lastYear, 2)),
          ]}
          onOpen={() => onOpen({ in: 'area', area: area.code })}
        />
      ))}
    </ListSection>
  );
}
