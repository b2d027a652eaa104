import { Button, makeStyles, tokens } from '@fluentui/react-components';
import {
  decided,
  decisionKey,
  isOpen,
  type Decidable,
  type Decision,
  type Decisions,
} from '../domain/decisions';
import type { MergeChange } from '../domain/merge';
import type { MergeStep } from '../domain/merge-all';
import { mergeGroups, overwrites } from '../domain/merge-groups';
import { dateText } from '../../../messages/date-text';
import { GAP_TEXTS } from '../../../messages/gap-en';
import { MERGE_TEXTS } from '../messages/merge-en';
import type { Cell } from '../../../rules/cell';
import { placeKey } from '../../../ledger/place';
import { placeLabel, rowText, valueText } from '../../../workbook/place-label';
import { SHEET_NAME } from '../../../messages/sheet-names';
import { Buttons } from '../../../ui/Buttons';
import { ChosenItem } from './ChosenItem';
import { ConflictItem } from './ConflictItem';
import { DoubtText } from './DoubtText';
import { MergeList } from './MergeList';
import { useTexts } from '../../../ui/messages-context';

const useStyles = makeStyles({
  file: {
    marginTop: tokens.spacingVerticalL,
    paddingTop: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  head: {
    display: 'flex',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    alignItems: 'start',
  },
  name: { margin: 0, fontSize: tokens.fontSizeBase300, overflowWrap: 'anywhere' },
  from: { margin: `${tokens.spacingVerticalXXS} 0`, color: tokens.colorNeutralForeground2 },
  hint: { margin: `${tokens.spacingVerticalXXS} 0`, color: tokens.colorNeutralForeground2 },
});

/** One copy that came back: what was found of it, what it changes, what must be decided, what is left alone. */
export function MergeFile({
  file: { name, copy, decisions, again, merge, sourceOf },
  onDecide,
  onRemove,
}: {
  readonly file: MergeStep;
  readonly onDecide: (decisions: Decisions) => void;
  readonly onRemove: () => void;
}) {
  const styles = useStyles();
  const texts = useTexts(MERGE_TEXTS);
  const tellGap = useTexts(GAP_TEXTS);
  const groups = mergeGroups(merge);
  const { conflicts, taken, rows, outside, removed, doubts, erased, errors } = groups;
  const { gaps } = copy.theirs;
  const decide = (about: readonly Decidable[], decision: Decision | undefined): void =>
    onDecide(decided(decisions, about, decision));
  const shown = ({ place }: MergeChange, value: Cell): string => valueText(place, value) || texts.empty;
  const ours = (change: MergeChange): string => {
    const source = sourceOf(change.place);
    const value = shown(change, change.ours);
    return source === undefined ? value : texts.fromFile(value, source);
  };
  const told = (item: Decidable): string =>
    'place' in item
      ? `${placeLabel(item.place)}: ${ours(item)} → ${shown(item, item.theirs)}`
      : `${SHEET_NAME[item.register]}: ${rowText(item.register, item.row)}`;
  const chosen = (item: Decidable) => (
    <ChosenItem
      key={decisionKey(item)}
      item={item}
      label={told(item)}
      isChosen={decisions.get(decisionKey(item)) === 'theirs'}
      onChoose={isChosen => decide([item], isChosen ? 'theirs' : undefined)}
    />
  );
  const nothing = gaps.length === 0 && Object.values(groups).every(({ length }) => length === 0);

  return (
    <section className={styles.file} aria-label={name}>
      <div className={styles.head}>
        <h2 className={styles.name}>{name}</h2>
        <Button size="small" appearance="subtle" aria-label={texts.remove(name)} onClick={onRemove}>
          ×
        </Button>
      </div>
      <p className={styles.from}>{texts.from(copy.recipient, dateText(copy.sent))}</p>
      {again && <p className={styles.hint}>{texts.again}</p>}
      {copy.renamed.map(({ sheet, name: other }) => (
        <p key={sheet} className={styles.hint}>
          {texts.renamed(sheet, other)}
        </p>
      ))}
      {nothing && <p>{texts.nothing}</p>}
      <MergeList title={texts.gaps(gaps.length)} hint={texts.gapsHint} items={gaps} unfolded>
        {gap => <li key={tellGap(gap)}>{tellGap(gap)}</li>}
      </MergeList>
      <MergeList title={texts.conflicts(conflicts.length)} items={conflicts} unfolded>
        {change => (
          <ConflictItem
            key={decisionKey(change)}
            change={change}
            ours={ours(change)}
            decision={decisions.get(decisionKey(change))}
            undecided={isOpen(change, decisions)}
            onDecide={decision => decide([change], decision)}
          />
        )}
      </MergeList>
      {conflicts.length > 1 && (
        <Buttons>
          <Button size="small" onClick={() => decide(conflicts, 'theirs')}>
            {texts.takeAll}
          </Button>
          <Button size="small" onClick={() => decide(conflicts, 'ours')}>
            {texts.keepAll}
          </Button>
        </Buttons>
      )}
      <MergeList title={texts.erased(erased.length)} hint={texts.erasedHint} items={erased} unfolded>
        {chosen}
      </MergeList>
      <MergeList title={texts.doubtful(doubts.length)} hint={texts.doubtfulHint} items={doubts} unfolded>
        {chosen}
      </MergeList>
      <MergeList title={texts.taken(taken.length)} items={taken} unfolded={taken.some(overwrites)}>
        {change => (
          <li key={decisionKey(change)}>
            <strong>{placeLabel(change.place)}</strong>{' '}
            <span>{`${ours(change)} → ${shown(change, change.theirs)}`}</span>
          </li>
        )}
      </MergeList>
      <MergeList title={texts.rows(rows.length)} items={rows}>
        {row => <li key={decisionKey(row)}>{told(row)}</li>}
      </MergeList>
      <MergeList
        title={texts.outside(outside.length)}
        hint={texts.outsideHint}
        items={outside}
        unfolded={outside.some(({ doubt }) => doubt !== undefined)}
      >
        {chosen}
      </MergeList>
      <MergeList title={texts.removed(removed.length)} hint={texts.removedHint} items={removed}>
        {({ place, row }) => (
          <li key={placeKey(place)}>{`${SHEET_NAME[place.register]}: ${rowText(place.register, row)}`}</li>
        )}
      </MergeList>
      <MergeList title={texts.errors(errors.length)} items={errors} unfolded>
        {change => (
          <li key={decisionKey(change)}>
            {`${placeLabel(change.place)}: ${shown(change, change.theirs)}`}
            {change.doubt && <DoubtText doubt={change.doubt} />}
          </li>
        )}
      </MergeList>
    </section>
  );
}
