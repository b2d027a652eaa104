import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { CatalogueIssue } from '../catalogue/catalogue-issue';
import type { IndexSet } from '../catalogue/index-set';
import { readIndexSet } from '../catalogue/read-index-set';
import { SHIPPED_SETS } from '../catalogue/shipped';
import { CATALOGUE_TEXTS } from '../messages/catalogue-texts';
import { sentence } from '../messages/messages';
import { START_TEXTS } from '../messages/start-texts';
import { SHEET_NAME } from '../messages/sheet-names';
import { useTexts } from './messages-context';
import { Notice } from './Notice';

const useStyles = makeStyles({
  field: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, alignItems: 'stretch' },
  // Long titles are cut by the control instead of widening the pane.
  set: { gridTemplateColumns: 'minmax(0, 1fr)' },
  own: { alignSelf: 'flex-start' },
  problems: { margin: 0, paddingLeft: tokens.spacingHorizontalL, maxHeight: '240px', overflowY: 'auto' },
});

/** Chooses the index set: one that comes with the product, or a file of the province. */
export function IndexSetField({
  set,
  onSet,
}: {
  readonly set: IndexSet;
  readonly onSet: (set: IndexSet) => void;
}) {
  const styles = useStyles();
  const catalogue = useTexts(CATALOGUE_TEXTS);
  const { form } = useTexts(START_TEXTS);
  const [own, setOwn] = useState<IndexSet>();
  const [problems, setProblems] = useState<readonly CatalogueIssue[]>([]);
  const picker = useRef<HTMLInputElement>(null);
  const sets = own ? [...SHIPPED_SETS, own] : SHIPPED_SETS;

  const take = async (file: File): Promise<void> => {
    const read = readIndexSet(parsed(await file.text()), Object.values(SHEET_NAME));
    setProblems('issues' in read ? read.issues : []);
    if ('issues' in read) return;
    setOwn(read.set);
    onSet(read.set);
  };

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
      <Button className={styles.own} appearance="subtle" size="small" onClick={() => picker.current?.click()}>
        {form.setFromFile}
      </Button>
      <input
        ref={picker}
        type="file"
        accept=".json,application/json"
        aria-label={form.setFile}
        hidden
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file) void take(file);
          // The same file can be chosen again once it was put right.
          target.value = '';
        }}
      />
      {problems.length > 0 && (
        <Notice kind="error">
          <span>{form.setBroken}</span>
          <ul className={styles.problems}>
            {problems.map((problem, index) => (
              <li key={index}>{sentence(catalogue, problem)}</li>
            ))}
          </ul>
        </Notice>
      )}
    </div>
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Not JSON at all; `readIndexSet` reports that it is no index set.
    return undefined;
  }
}
