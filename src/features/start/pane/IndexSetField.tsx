import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { CatalogueIssue } from '../../../catalogue/catalogue-issue';
import type { IndexSet } from '../../../catalogue/index-set';
import { readIndexSetText } from '../../../catalogue/read-index-set-text';
import { SHIPPED_SETS } from '../../../catalogue/shipped';
import { CATALOGUE_TEXTS } from '../messages/catalogue-en';
import { sentence } from '../../../messages/messages';
import { START_TEXTS } from '../messages/start-en';
import { SHEET_NAME } from '../../../messages/sheet-names';
import { FileButton } from '../../../ui/FileButton';
import { useTexts } from '../../../ui/messages-context';
import { Notice } from '../../../ui/Notice';
import { useWork } from '../../../ui/use-work';

const useStyles = makeStyles({
  field: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, alignItems: 'stretch' },
  // Long titles are cut by the control instead of widening the pane.
  set: { gridTemplateColumns: 'minmax(0, 1fr)' },
  own: { alignSelf: 'flex-start' },
  problems: { margin: 0, paddingLeft: tokens.spacingHorizontalL, maxHeight: '240px', overflowY: 'auto' },
});

/** Chooses the index set: one that comes with the product, one of a file, or one that is read out of an authority's table. */
export function IndexSetField({
  set,
  own,
  onOwn,
  onSet,
  onRead,
}: {
  readonly set: IndexSet;
  /** The set that was brought in. */
  readonly own: IndexSet | undefined;
  readonly onOwn: (set: IndexSet) => void;
  readonly onSet: (set: IndexSet) => void;
  readonly onRead: () => void;
}) {
  const styles = useStyles();
  const catalogue = useTexts(CATALOGUE_TEXTS);
  const { form } = useTexts(START_TEXTS);
  const reading = useWork<IndexSet, never, readonly CatalogueIssue[]>();
  const sets = own ? [...SHIPPED_SETS, own] : SHIPPED_SETS;

  const take = (file: File): void =>
    reading.run(async () => {
      const read = readIndexSetText(await file.text(), Object.values(SHEET_NAME));
      if ('issues' in read) return { ok: false, issue: read.issues } as const;
      onOwn(read.set);
      return { ok: true, value: read.set } as const;
    });

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
      <FileButton
        className={styles.own}
        appearance="subtle"
        size="small"
        label={form.setFromFile}
        fileLabel={form.setFile}
        accept=".json,application/json"
        onFiles={([file]) => take(file!)}
      />
      {reading.at === 'failed' && (
        <Notice kind="error">
          <span>{form.setBroken}</span>
          <ul className={styles.problems}>
            {reading.issue.map((problem, index) => (
              <li key={index}>{sentence(catalogue, problem)}</li>
            ))}
          </ul>
        </Notice>
      )}
    </div>
  );
}
