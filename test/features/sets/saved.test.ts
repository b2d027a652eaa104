import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTable } from '../../../src/features/sets/domain/read-table';
import { readTableFile } from '../../../src/features/sets/files/read-source';
import { readRule } from '../../../src/wording/read-rule';

function areasOf(name: string) {
  const source = readTableFile(new Uint8Array(readFileSync(join(__dirname, 'fixtures', name))));
  if (!source.ok) throw new Error(source.issue.code);
  const { areas, declaredTotal, total } = readTable(source.value, {}, readRule);
  // Where a row stands is all that another format may change.
  return JSON.parse(
    JSON.stringify({ areas, declaredTotal, total }, (key, value: unknown) =>
      key === 'place' ? undefined : value,
    ),
  ) as unknown;
}

test.each([
  ['h1-ba-cap.docx', 'saved/h1-ba-cap.html'],
  ['h2-la-ma-thuong-tru.xlsx', 'saved/h2-la-ma-thuong-tru.html'],
  ['h3-dan-tu-word.clipboard.html', 'saved/h3-dan-tu-word.docx'],
  ['h3-dan-tu-word.clipboard.html', 'saved/h3-dan-tu-word.xlsx'],
])('%s is the same table as %s, which LibreOffice made of it', (original, saved) => {
  const { areas, ...totals } = areasOf(saved) as { areas: object[] };
  expect(areas.length).toBeGreaterThan(3);
  expect({ areas, ...totals }).toEqual(areasOf(original));
});
