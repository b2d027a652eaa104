import { dateText } from '../../../messages/date-text';
import type { AtRisk } from '../domain/at-risk';
import type { LastYear } from '../../start/files/read-last-year';
import { LastYearField } from '../../start/pane/LastYearField';
import { PLANNER_TEXTS } from '../messages/planner-en';
import { FigureRow } from '../../../ui/FigureRow';
import { useOpenLedger } from '../../../ui/ledger-context';
import { useMessages, useTexts } from '../../../ui/messages-context';
import { Notice } from '../../../ui/Notice';
import { Portions } from '../../../ui/Portions';
import { useRowList } from '../../../ui/row-list';
import { Section } from '../../../ui/Section';

/** Rows that are shown at once. */
const PORTION = 10;

/** What is about to be lost, each row leading to its cell, and what is left if nothing unproven is accepted. */
export function RiskList({
  risks,
  withoutEvidence,
  otherYear,
  onLastYear,
}: {
  readonly risks: readonly AtRisk[];
  /** The index without the points that no evidence proves. */
  readonly withoutEvidence: number | undefined;
  /** The year of a workbook that was chosen for last year's and is another's. */
  readonly otherYear: number | undefined;
  /** Takes last year's workbook, which tells what was appraised below the self score; none once it is there. */
  readonly onLastYear: ((lastYear: LastYear) => void) | undefined;
}) {
  const { onOpen } = useOpenLedger();
  const { rows } = useRowList();
  const { number } = useMessages();
  const texts = useTexts(PLANNER_TEXTS);
  return (
    <Section title={texts.risks}>
      {risks.length === 0 && <p>{texts.noRisk}</p>}
      {withoutEvidence !== undefined && risks.some(({ risk }) => risk === 'unproven') && (
        <p>{texts.withoutEvidence(number(withoutEvidence, 2))}</p>
      )}
      <Portions items={risks} size={PORTION} more={texts.moreRisks} className={rows}>
        {({ risk, code, title, points, due, failures, year, place }, index) => (
          <FigureRow
            key={index}
            title={[code, title || texts.untitled].filter(part => part !== '').join('. ')}
            figure={number(points, 2)}
            facts={[
              texts.risk[risk],
              due !== undefined && texts.riskDue(dateText(due)),
              failures !== undefined && texts.failures(failures),
              year !== undefined && texts.riskYear(year),
            ]}
            onOpen={() => onOpen(place)}
          />
        )}
      </Portions>
      {otherYear !== undefined && <Notice kind="warning">{texts.otherYear(otherYear)}</Notice>}
      {onLastYear && (
        <LastYearField hint={texts.lastYearHint} label={texts.lastYearLabel} onRead={onLastYear} />
      )}
    </Section>
  );
}
