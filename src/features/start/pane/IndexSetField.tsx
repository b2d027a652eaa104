import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { IndexSet } from '../../../catalogue/index-set';
import { SHIPPED_SETS } from '../../../catalogue/shipped';
import { START_TEXTS } from '../messages/start-en';
import { useTexts } from '../../../ui/messages-context';

const useStyles = makeStyles({
  field: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, alignItems: 'stretch' },
  // Long titles are cut by the control instead of widening the pane.
  set: { gridTemplateColumns: 'minmax(0, 1fr)' },
  own: { alignSelf: 'flex-start' },
});

/** Chooses the index set: one that comes with the product, or one that is read: an authority's table, or a set that was saved. */
export function IndexSetField({
  set,
  own,
  onSet,
  onRead,
}: {
  readonly set: IndexSet;
  /** The set that was brought in. */
  readonly own: IndexSet | undefined;
  readonly onSet: (set: IndexSet) => void;
  readonly onRead: () => void;
}) {
  const styles = useStyles();
  const { form } = useTexts(START_TEXTS);
  const sets = own ? [...SHIPPED_SETS, own] : SHIPPED_SETS;

  return (
    <div className={styles.field}>
      <Field className={styles.set} label={form.set}>
        <Select value={sets.indexOf(set)} onChange={(_, { value }) => onSet(sets[Number(value)]!)}>
          {sets.map(({ id, version, title }, index) => (
            <option key={`${id} ${version} ${index}`} value={index}>
              {`${title} (${version})`}
            </option>
          ))}
        </Select>
      </Field>
      <Button className={styles.own} size="small" onClick={onRead}>
        {form.setFromTable}
      </Button>
    </div>
  );
}
