import { makeStyles, tokens } from '@fluentui/react-components';
import type { PointsKind } from '../../../scores/points';
import { useMessages } from '../../../ui/messages-context';

const useStyles = makeStyles({
  group: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    margin: `${tokens.spacingVerticalM} 0 0`,
    padding: 0,
    border: 'none',
  },
  // Said to those who cannot see what the choices belong to.
  legend: { position: 'absolute', width: '1px', height: '1px', overflowX: 'hidden', overflowY: 'hidden' },
  choice: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, minHeight: '28px' },
  radio: { margin: 0, accentColor: tokens.colorBrandBackground },
});

/** Chooses whose points the index and the areas show. */
export function PointsSwitch({
  kinds,
  kind,
  onKind,
}: {
  readonly kinds: readonly PointsKind[];
  readonly kind: PointsKind;
  readonly onKind: (kind: PointsKind) => void;
}) {
  const styles = useStyles();
  const { scores } = useMessages().pane;
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{scores.kind}</legend>
      {kinds.map(each => (
        <label key={each} className={styles.choice}>
          <input
            type="radio"
            name="points"
            className={styles.radio}
            checked={each === kind}
            onChange={() => onKind(each)}
          />
          {scores.kinds[each]}
        </label>
      ))}
    </fieldset>
  );
}
