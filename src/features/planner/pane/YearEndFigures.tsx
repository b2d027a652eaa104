import { dateText } from '../../../messages/date-text';
import { PERIOD_NAMES } from '../../../messages/period-names-en';
import type { Closing } from '../../../scores/history';
import { useClosings } from '../../periods/pane/use-closings';
import type { Outlook } from '../domain/outlook';
import { yearEndOutlook } from '../domain/year-end';
import { PLANNER_TEXTS } from '../messages/planner-en';
import { ExcelNotice } from '../../../ui/ExcelNotice';
import { useOpenLedger } from '../../../ui/ledger-context';
import { useMessages, useTexts } from '../../../ui/messages-context';
import { Section } from '../../../ui/Section';
import { Waiting } from '../../../ui/Waiting';

/** What the year may come to: three figures side by side, or why there are none. */
export function YearEndFigures({ outlook }: { readonly outlook: Outlook }) {
  const texts = useTexts(PLANNER_TEXTS);
  const { value: closings, issue } = useClosings();
  return (
    <Section title={texts.yearEnd}>
      {issue && <ExcelNotice issue={issue} />}
      {!closings && !issue && <Waiting />}
      {closings && <Figures outlook={outlook} closings={closings} />}
    </Section>
  );
}

function Figures({
  outlook,
  closings,
}: {
  readonly outlook: Outlook;
  readonly closings: readonly Closing[];
}) {
  const { open, today } = useOpenLedger();
  const { number, language } = useMessages();
  const texts = useTexts(PLANNER_TEXTS);
  const end = yearEndOutlook(outlook, closings, open.ledger, today);
  const named = ({ period, closed }: Closing): string =>
    `${PERIOD_NAMES[language].inSentence(period)} (${dateText(closed)})`;
  const between = ({ from, to }: { readonly from: Closing; readonly to: Closing }): string =>
    texts.between(named(from), named(to));
  if (end.told === 'totalsShrink') return <p>{texts.totalsShrink(between(end), end.codes.join(', '))}</p>;
  if (end.told !== 'figures') return <p>{texts.noYearEnd[end.told]}</p>;
  return (
    <ul>
      <li>{texts.asItStands(number(end.asItStands, 2))}</li>
      <li>{texts.atPace(between(end), number(end.atPace, 2))}</li>
      <li>{texts.allDone(number(end.allDone, 2))}</li>
    </ul>
  );
}
