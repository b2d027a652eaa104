import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { checkSentence } from '../messages/check-sentence';
import { CHECK_TEXTS } from '../messages/check-view-en';
import type { PlacedIssue, SheetIssues } from '../workbook/check-result';
import { useOpenLedger } from '../../../ui/ledger-context';
import { useMessages, useTexts } from '../../../ui/messages-context';
import { Portions } from '../../../ui/Portions';
import { useRowList } from '../../../ui/row-list';
import { Section } from '../../../ui/Section';

/** Rows that are shown at once; a register can hold thousands. */
const PORTION = 100;

const useStyles = makeStyles({
  row: {
    boxSizing: 'border-box',
    width: '100%',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    border: 'none',
    borderLeft: '3px solid',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    textAlign: 'left',
    overflowWrap: 'anywhere',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  error: { borderLeftColor: tokens.colorStatusDangerForeground1 },
  warning: { borderLeftColor: tokens.colorStatusWarningForeground1 },
  hint: { borderLeftColor: tokens.colorNeutralStroke1 },
  where: { fontWeight: tokens.fontWeightSemibold },
  severity: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** The issues of one sheet, a portion at a time. */
export function CheckGroup({ group: { sheet, issues } }: { readonly group: SheetIssues }) {
  const { onOpen } = useOpenLedger();
  const styles = useStyles();
  const { rows } = useRowList();
  const messages = useMessages();
  const { check } = useTexts(CHECK_TEXTS).view;
  const before = ({ code, row, cell }: PlacedIssue): string =>
    code ?? (row === undefined ? (cell ?? '') : check.row(row));
  return (
    <Section title={`${sheet} (${issues.length})`}>
      <Portions items={issues} size={PORTION} more={check.more} className={rows}>
        {(placed, index) => (
          <li key={index}>
            <button
              type="button"
              className={mergeClasses(styles.row, styles[placed.issue.severity])}
              onClick={() => onOpen(placed.issue.where)}
            >
              <span className={styles.where}>{before(placed)}</span>{' '}
              <span>{checkSentence(messages, placed.issue)}</span>{' '}
              <span className={styles.severity}>{check.severity[placed.issue.severity]}</span>
            </button>
          </li>
        )}
      </Portions>
    </Section>
  );
}
