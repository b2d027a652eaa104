import { makeStyles, tokens } from '@fluentui/react-components';
import { codedTitle, type Criterion } from '../../../catalogue/index-set';
import { shortText } from '../../../messages/short-text';
import { ChoiceField } from '../../../ui/ChoiceField';
import { useTexts } from '../../../ui/messages-context';
import { Portions } from '../../../ui/Portions';
import type { OldCriterion } from '../domain/old-criteria';
import { CHANGE_TEXTS } from '../messages/change-en';

/** Pairs that are shown at once. */
const PORTION = 10;
/** Stands for no criterion; no code is empty. */
const NONE = '';

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase300 },
  list: { width: '100%', display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  details: { width: '100%' },
  summary: { cursor: 'pointer', marginBottom: tokens.spacingVerticalS },
});

/** Every criterion of the old set with the choice of what it became: first those that must be looked at, the others on request. */
export function PairList({
  toLookAt,
  others,
  added,
  onChoose,
}: {
  readonly toLookAt: readonly OldCriterion[];
  readonly others: readonly OldCriterion[];
  /** Those of the new set that the old one did not have. */
  readonly added: readonly Criterion[];
  readonly onChoose: (old: string, next: string | null) => void;
}) {
  const styles = useStyles();
  const texts = useTexts(CHANGE_TEXTS);
  const list = (items: readonly OldCriterion[]) => (
    <Portions items={items} size={PORTION} more={texts.more} className={styles.list}>
      {({ old, next, ruleChanged, choosable }) => {
        const titles = new Map(choosable.map(each => [each.code, shortText(codedTitle(each))]));
        return (
          <li key={old.code}>
            <ChoiceField
              label={codedTitle(old)}
              {...(ruleChanged ? { hint: texts.ruleChanged } : {})}
              all={[NONE, ...titles.keys()]}
              nameOf={code => titles.get(code) ?? texts.none}
              chosen={next?.code ?? NONE}
              onChoose={code => onChoose(old.code, code === NONE ? null : code)}
            />
          </li>
        );
      }}
    </Portions>
  );
  return (
    <>
      {toLookAt.length > 0 && (
        <>
          <h3 className={styles.heading}>{texts.look.title(toLookAt.length)}</h3>
          <span>{texts.look.hint}</span>
          {list(toLookAt)}
        </>
      )}
      <details className={styles.details}>
        <summary className={styles.summary}>{texts.others(others.length)}</summary>
        {list(others)}
      </details>
      {added.length > 0 && (
        <details className={styles.details}>
          <summary className={styles.summary}>{texts.added(added.length)}</summary>
          <Portions items={added} size={PORTION} more={texts.more}>
            {each => <li key={each.code}>{codedTitle(each)}</li>}
          </Portions>
        </details>
      )}
    </>
  );
}
