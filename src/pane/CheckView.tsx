import { Field, makeStyles, Select, ToggleButton, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { SEVERITIES, type Severity } from '../domain/check-issue';
import type { Place } from '../domain/place';
import type { Scores } from '../domain/scores';
import { validate } from '../domain/validate';
import type { OpenWorkbook } from '../workbook/open-workbook';
import { CHECK_TEXTS } from '../messages/check-texts';
import { foundRows } from '../workbook/found-rows';
import { CheckGroup } from './CheckGroup';
import { groupedBySheet } from './check-groups';
import { ExcelNotice } from './ExcelNotice';
import { useTexts } from './messages-context';
import { RepairPanel } from './RepairPanel';
import { useDamage } from './use-damage';
import type { OpenLedger } from './use-ledger';

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  filters: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    margin: `${tokens.spacingVerticalS} 0`,
  },
});

const EVERYBODY = '';

/** Everything that is wrong in the open workbook, by sheet; each leads to its cell. */
export function CheckView({
  open,
  scores,
  today,
  whileWriting,
  onOpen,
}: {
  readonly open: OpenWorkbook;
  readonly scores: Scores;
  readonly today: number;
  readonly whileWriting: OpenLedger['whileWriting'];
  readonly onOpen: (place: Place) => void;
}) {
  const styles = useStyles();
  const { check } = useTexts(CHECK_TEXTS).view;
  const [hidden, setHidden] = useState<readonly Severity[]>(['hint']);
  const [owner, setOwner] = useState(EVERYBODY);
  const { ledger, sheets } = open;

  const { damage, issue, forget } = useDamage(open);
  const [unprinted, setUnprinted] = useState(false);
  const repairable = damage.filter(each => each.repairable).length;
  const issues = useMemo(
    () => [...damage, ...validate(ledger, scores, today)],
    [damage, ledger, scores, today],
  );
  const theirs = useMemo(
    () => (owner === EVERYBODY ? issues : issues.filter(issue => issue.owner === owner)),
    [issues, owner],
  );
  const owners = [...new Set(issues.flatMap(issue => issue.owner ?? []))];
  const groups = useMemo(() => {
    const found = foundRows(ledger.set, name => sheets.get(name));
    return groupedBySheet(
      theirs.filter(({ severity }) => !hidden.includes(severity)),
      ledger.set,
      found,
    );
  }, [theirs, hidden, ledger.set, sheets]);

  const toggle = (severity: Severity): void =>
    setHidden(hidden.includes(severity) ? hidden.filter(each => each !== severity) : [...hidden, severity]);

  return (
    <>
      <h1 className={styles.title}>{check.title}</h1>
      {issue && <ExcelNotice issue={issue} />}
      {unprinted && (
        <ExcelNotice issue={{ code: 'excel.printNotSet' }} onDismiss={() => setUnprinted(false)} />
      )}
      {repairable > 0 && (
        <RepairPanel
          open={open}
          count={repairable}
          whileWriting={whileWriting}
          onRepaired={({ printed }) => {
            forget();
            setUnprinted(!printed);
          }}
        />
      )}
      <div className={styles.filters} role="group" aria-label={check.filter}>
        {SEVERITIES.map(severity => {
          const count = theirs.filter(issue => issue.severity === severity).length;
          return (
            <ToggleButton
              key={severity}
              size="small"
              checked={!hidden.includes(severity)}
              onClick={() => toggle(severity)}
            >
              {check.count[severity](count)}
            </ToggleButton>
          );
        })}
      </div>
      {owners.length > 1 && (
        <Field label={check.owner} size="small">
          <Select size="small" value={owner} onChange={(_, { value }) => setOwner(value)}>
            <option value={EVERYBODY}>{check.everybody}</option>
            {owners.map(each => (
              <option key={each} value={each}>
                {each}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <div aria-live="polite">{groups.length === 0 && <p>{check.nothing}</p>}</div>
      {groups.map(group => (
        <CheckGroup key={group.sheet} group={group} onOpen={onOpen} />
      ))}
    </>
  );
}
