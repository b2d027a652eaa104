import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ROW_BUTTON } from '../theme/looks';

const useStyles = makeStyles({
  row: {
    ...ROW_BUTTON,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderLeft: '3px solid',
    overflowWrap: 'anywhere',
  },
  error: { borderLeftColor: tokens.colorStatusDangerForeground1 },
  warning: { borderLeftColor: tokens.colorStatusWarningForeground1 },
  hint: { borderLeftColor: tokens.colorNeutralStroke1 },
  where: { fontWeight: tokens.fontWeightSemibold },
  remark: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** One thing that is wrong: where, what, and how much it weighs; leads to its cell. */
export function IssueRow({
  severity,
  where,
  said,
  remark,
  onOpen,
}: {
  readonly severity: 'error' | 'warning' | 'hint';
  readonly where?: string;
  readonly said: string;
  readonly remark?: string;
  readonly onOpen: () => void;
}) {
  const styles = useStyles();
  return (
    <li>
      <button type="button" className={mergeClasses(styles.row, styles[severity])} onClick={onOpen}>
        {where !== undefined && <span className={styles.where}>{where}</span>} <span>{said}</span>{' '}
        {remark !== undefined && <span className={styles.remark}>{remark}</span>}
      </button>
    </li>
  );
}
