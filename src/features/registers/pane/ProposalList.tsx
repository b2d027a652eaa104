import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { codedTitle } from '../../../catalogue/index-set';
import type { Proposal } from '../domain/lost-points';
import { dateText } from '../../../messages/date-text';
import { textOf } from '../../../rules/cell';
import { REGISTERS_TEXTS } from '../messages/registers-en';
import { useMessages, useTexts } from '../../../ui/messages-context';
import { Portions } from '../../../ui/Portions';
import { useRowList } from '../../../ui/row-list';

/** Remediations that are shown at once; a decision can take points in hundreds of criteria. */
const PORTION = 50;

const useStyles = makeStyles({
  facts: {
    display: 'block',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
});

/** Remediations to choose from, all of them chosen at first. */
export function ProposalList({
  proposals,
  unticked,
  onTick,
}: {
  readonly proposals: readonly Proposal[];
  /** Codes of criteria that get no remediation. */
  readonly unticked: ReadonlySet<string>;
  readonly onTick: (unticked: ReadonlySet<string>) => void;
}) {
  const styles = useStyles();
  const { rows } = useRowList();
  const { number } = useMessages();
  const { losses: texts, more } = useTexts(REGISTERS_TEXTS);
  const tick = (code: string, isTicked: boolean): void => {
    const next = new Set(unticked);
    if (isTicked) next.delete(code);
    else next.add(code);
    onTick(next);
  };
  return (
    <Portions items={proposals} size={PORTION} more={more} className={rows}>
      {({ loss: { criterion, shown, score, max, calledThere }, row: { owner, due } }) => (
        <li key={criterion.code}>
          <Checkbox
            checked={!unticked.has(criterion.code)}
            onChange={(_, { checked }) => tick(criterion.code, checked === true)}
            label={
              <>
                {codedTitle(criterion)}
                <span className={styles.facts}>
                  {texts.facts(number(shown, 2), `${number(score, 2)}/${number(max, 2)}`)}
                </span>
                <span className={styles.facts}>{texts.owner(textOf(owner))}</span>
                {typeof due === 'number' && <span className={styles.facts}>{texts.due(dateText(due))}</span>}
                {calledThere !== undefined && (
                  <span className={styles.facts}>{texts.calledThere(calledThere)}</span>
                )}
              </>
            }
          />
        </li>
      )}
    </Portions>
  );
}
