import fc from 'fast-check';
import { ownersOf } from '../../src/catalogue/index-set';
import type { Ledger } from '../../src/ledger/ledger';
import { newLedger } from '../../src/ledger/new-ledger';
import { SHEET_NAME } from '../../src/messages/sheet-names';
import type { Cell } from '../../src/rules/cell';
import { readCopyFacts, withCopyFacts, type CopyFacts } from '../../src/workbook/copy-facts';
import type { SheetCells } from '../../src/workbook/sheet-cells';
import { systemSheet } from '../../src/workbook/sheets/system-sheet';
import { setOfEveryKind } from '../catalogue/build-set';
import { anyLedger } from '../ledger/any-ledger';
import { anyEntry } from '../rules/any-entry';
import { demoLedger, SAMPLE_DAY } from '../sample/sample-plan';
import { asWritten } from './as-written';
import { planCells } from './plan-cells';

const sample = demoLedger({ blank: false });
const facts: CopyFacts = {
  copyId: 'KQXTRAMB',
  workbookId: sample.workbookId,
  kind: 'officer',
  recipient: 'Công chức "A" =1+1',
  roles: ['Công chức Tài chính - kế toán'],
  sent: SAMPLE_DAY,
  version: 2,
  base: sample,
};

function cellsOf(given: CopyFacts): SheetCells {
  const sheet = withCopyFacts(systemSheet(given.base ?? sample), given);
  return planCells({ title: '', names: [], sheets: [sheet], protected: true }).get(SHEET_NAME.system)!;
}

/** What cells can hold of a ledger: no infinite number, and no negative zero. */
const held = (ledger: Ledger): unknown => JSON.parse(JSON.stringify(asWritten(ledger)));

/** The hidden sheet with the cell beside a word in column A replaced. */
function edited(word: string, value: Cell): SheetCells {
  return cellsOf(facts).map(row => (row[0] === word ? [word, value, ...row.slice(2)] : row));
}

test('a copy is known again, with the entries that were sent', () => {
  const read = readCopyFacts(cellsOf(facts))!;
  expect(asWritten(read.base!)).toEqual(asWritten(sample));
  expect({ ...read, base: sample }).toEqual(facts);
});

test('whatever was entered comes back as it was', () => {
  const set = setOfEveryKind();
  fc.assert(
    fc.property(anyLedger(set, anyEntry), ledger => {
      const cells = cellsOf({ ...facts, workbookId: ledger.workbookId, base: ledger });
      expect(held(readCopyFacts(cells)!.base!)).toEqual(held(ledger));
    }),
    { numRuns: 20 },
  );
});

test('texts that programs on the way would change are spelt out', () => {
  const [code] = Object.keys(sample.records);
  const note = `😀 _x0041_ ${'\ud83d'} \ufffe =cmd|'/c calc'!A0`.repeat(2000).slice(0, 32_000);
  const base = { ...sample, records: { ...sample.records, [code!]: { ...sample.records[code!]!, note } } };
  const cells = cellsOf({ ...facts, base });
  const chunks = cells.map(row => row[3]).filter(chunk => typeof chunk === 'string');
  for (const chunk of chunks) expect(chunk).not.toMatch(/[\ud800-\udfff\ufffe]|_x[0-9A-Fa-f]{4}_/);
  expect(Math.max(...chunks.map(({ length }) => length))).toBeLessThanOrEqual(32_767);
  expect(readCopyFacts(cells)!.base!.records[code!]!.note).toBe(note);
});

test('a summary carries no entries', () => {
  const read = readCopyFacts(cellsOf({ ...facts, kind: 'summary', roles: [], base: undefined }));
  expect(read).toMatchObject({ kind: 'summary', roles: [], base: undefined });
});

test('a workbook that is no copy says so', () => {
  const plain = planCells({ title: '', names: [], sheets: [systemSheet(sample)], protected: true });
  expect(readCopyFacts(plain.get(SHEET_NAME.system)!)).toBeUndefined();
  expect(readCopyFacts([])).toBeUndefined();
});

test.each<[word: string, value: Cell]>([
  ['copyId', null],
  ['copyId', '=1+1'],
  ['copyId', 'KQX-1'],
  ['copyKind', 'toString'],
  ['copyRoles', '{"length":1}'],
  ['copyRoles', '[1]'],
  ['copyRoles', '['],
  ['copySent', 'hôm nay'],
  ['copySent', -1],
  ['copyVersion', '1.5'],
  ['workbookId', null],
])('facts that are not ours are not taken: %s is %j', (word, value) => {
  expect(readCopyFacts(edited(word, value))).toBeUndefined();
});

describe('of entries that somebody has changed', () => {
  const withBase = (json: string): SheetCells =>
    cellsOf({ ...facts, kind: 'officer', base: undefined }).map((row, index) =>
      index === 1 ? [row[0] ?? null, row[1] ?? null, row[2] ?? null, json, ...row.slice(4)] : row,
    );

  test.each(['', '[]', 'null', '{"settings":{}}', '{"settings":{},"records":3}', '{'])(
    'what is no ledger is refused: %s',
    json => {
      expect(readCopyFacts(withBase(json))).toBeUndefined();
    },
  );

  test('only what a ledger has and a cell can hold is taken', () => {
    const [code] = Object.keys(sample.records);
    const json = `{"__proto__":{"evil":1},"constructor":1,"settings":{"year":"x","people":{"__proto__":{"name":"x"}},
      "rating":[{"name":1},{"name":"Tốt","from":80}],"unitName":{"a":1}},"records":{"__proto__":{"note":"x"},
      "${code}":{"note":{"deep":[1]},"entry":{"done":[1],"total":1e999,"items":"abc","result":{"error":"#N/A"}}}},
      "evidence":[null,3,{"criterion":"1.1","extra":1}],"tasks":{"length":9},"reports":null}`;
    const { base } = readCopyFacts(withBase(json))!;
    expect(base!.records[code!]).toMatchObject({
      note: null,
      entry: { done: null, total: null, result: { error: '#N/A' } },
    });
    expect(base!.settings).toMatchObject({
      year: sample.set.year,
      unitName: '',
      rating: [{ name: 'Tốt', from: 80 }],
    });
    expect(Object.keys(base!)).not.toContain('constructor');
    expect(Object.keys(base!.evidence[2]!)).not.toContain('extra');
    expect([base!.tasks, base!.reports]).toEqual([[], []]);
    expect(({} as { evil?: unknown }).evil).toBeUndefined();
  });

  test('what an older version did not write yet is taken as usual', () => {
    const [owner] = ownersOf(sample.set);
    const { base } = readCopyFacts(
      withBase(`{"settings":{"people":{"${owner}":{"name":"An"}}},"records":{}}`),
    )!;
    expect(base!.settings).toMatchObject({ surveyHeld: true, sample: false, unread: {}, asOf: undefined });
    expect(base!.settings.people[owner!]).toEqual({ name: 'An', email: '' });
    expect(base!.records).toEqual(newLedger({ ...sample, ...sample.settings, asOf: 0 }).records);
  });
});
