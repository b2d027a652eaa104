import { checkSentence } from '../messages/check-sentence';
import { CHECK_TEXTS } from '../messages/check-view-en';
import type { PlacedIssue, SheetIssues } from '../workbook/check-result';
import { IssueRow } from '../../../ui/rows/IssueRow';
import { useOpenLedger } from '../../../ui/ledger-context';
import { useMessages, useTexts } from '../../../ui/messages-context';
import { Portions } from '../../../ui/Portions';
import { useRowList } from '../../../ui/row-list';
import { Section } from '../../../ui/Section';

/** Rows that are shown at once; a register can hold thousands. */
const PORTION = 100;

/** The issues of one sheet, a portion at a time. */
export function CheckGroup({ group: { sheet, issues } }: { readonly group: SheetIssues }) {
  const { onOpen } = useOpenLedger();
  const { rows } = useRowList();
  const messages = useMessages();
  const { check } = useTexts(CHECK_TEXTS).view;
  const before = ({ code, row, cell }: PlacedIssue): string =>
    code ?? (row === undefined ? (cell ?? '') : check.row(row));
  return (
    <Section title={`${sheet} (${issues.length})`}>
      <Portions items={issues} size={PORTION} more={check.more} className={rows}>
        {(placed, index) => (
          <IssueRow
            key={index}
            severity={placed.issue.severity}
            where={before(placed)}
            said={checkSentence(messages, placed.issue)}
            remark={check.severity[placed.issue.severity]}
            onOpen={() => onOpen(placed.issue.where)}
          />
        )}
      </Portions>
    </Section>
  );
}
