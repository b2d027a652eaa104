import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { criteriaOf } from '../../src/catalogue/index-set';
import type { Ledger } from '../../src/domain/ledger';
import { writeXlsx } from '../../src/files/write-xlsx';
import { readIdentity } from '../../src/workbook/read-identity';
import { readLedger } from '../../src/workbook/read-ledger';
import { standardWorkbook } from '../../src/workbook/standard-workbook';
import { setOfEveryKind } from '../catalogue/build-set';
import { cellsOf } from '../hostile/outcome';
import { savedAgain } from '../parity/libreoffice';
import { demoLedger, SAMPLE_DAY } from '../sample/sample-plan';

const fixture = (name: string): Promise<Uint8Array> => readFile(join(__dirname, 'fixtures', name));

function ledgerOf(bytes: Uint8Array): Ledger {
  const { sheets } = cellsOf(bytes);
  const read = readIdentity(sheets.get('_cchc') ?? []);
  if (!('identity' in read)) throw new Error(read.issue.code);
  return readLedger(read.identity, name => sheets.get(name));
}

/** The ledger with what its sheets show beside the entries: a place for everybody, deadlines, counted figures. */
function asShown(given: Ledger, found: Ledger): Ledger {
  const { set, settings, lastYear, records } = given;
  const nobody = { name: '', email: '' };
  const people = criteriaOf(set).map(({ owner }) => [owner, settings.people[owner] ?? nobody]);
  return {
    ...given,
    settings: { ...settings, people: Object.fromEntries(people) as Ledger['settings']['people'] },
    lastYear: Object.fromEntries(set.areas.map(({ code }) => [code, lastYear[code] ?? null])),
    records: Object.fromEntries(
      criteriaOf(set).map(({ code, rule }) => {
        const record = records[code]!;
        const { done, total, due } = found.records[code]!.entry;
        const counted = rule.kind === 'ratio' && rule.fedBy ? { done, total } : {};
        return [code, { ...record, entry: { ...record.entry, due, ...counted } }];
      }),
    ),
  };
}

const LEDGERS: readonly (readonly [string, Ledger])[] = [
  ['blank', demoLedger({ blank: true })],
  ['with entries', demoLedger({ blank: false })],
  ['with every rule kind', demoLedger({ blank: false, set: setOfEveryKind() })],
];

describe.each(LEDGERS)('a ledger %s', (_, ledger) => {
  const file = (): Promise<Uint8Array> => writeXlsx(standardWorkbook(ledger, SAMPLE_DAY, 'native'));

  test('is what its file holds', async () => {
    const found = ledgerOf(await file());
    expect(found).toEqual(asShown(ledger, found));
  });

  test('is what its file holds after LibreOffice saved it', async () => {
    const saved = await savedAgain(await file());
    const found = ledgerOf(saved);
    expect(found).toEqual(asShown(ledger, found));
    expect(found).toEqual(ledgerOf(await file()));
    const formulas = (bytes: Uint8Array): unknown =>
      [...cellsOf(bytes).formulas].map(([name, at]) => [name, [...at].sort()]);
    expect(formulas(saved)).toEqual(formulas(await file()));
  });
});

test('a copy that openpyxl saved, with its criteria in another order, holds the ledger and what was added', async () => {
  const found = ledgerOf(await fixture('openpyxl-returned.xlsx'));
  const given = demoLedger({ blank: false });
  const added = {
    criterion: '2.1',
    number: '77/BC-UBND',
    date: 46083,
    summary: "=cmd|' /C calc'!A0",
    signer: null,
    link: null,
  };
  expect(found.evidence).toHaveLength(given.evidence.length + 1);
  expect(Object.values(found.evidence.at(-1)!)).toEqual(Object.values(added));
  for (const { code, rule } of criteriaOf(given.set)) {
    // openpyxl keeps formulas and drops what they gave.
    if (rule.kind === 'ratio' && rule.fedBy) continue;
    // Deadlines are formulas too.
    const entry = { ...found.records[code]!.entry, due: null };
    expect({ code, entry }).toEqual({ code, entry: { ...given.records[code]!.entry, due: null } });
  }
  expect(cellsOf(await fixture('openpyxl-returned.xlsx')).sheets.get('Trang của tôi')).toEqual([
    [],
    [],
    [null, null, 'riêng'],
  ]);
});

test.each([
  ['xlsxwriter-shared.xlsx', [3, 4, 0]],
  ['xlsxwriter-inline-1904.xlsx', [3, 4]],
])('every kind of cell of %s', async (name, array) => {
  const { sheets, formulas } = cellsOf(await fixture(name));
  expect([...sheets]).toEqual([
    [
      'Dữ liệu',
      [
        ['  Đạt  ', 0.1, true, 46053, 0.5],
        ['đậm và thường', { error: '#DIV/0!' }, 'ab'],
        [],
        array,
        [],
        ['=1+1\n_x0041_'],
      ],
    ],
    ['Trống', []],
  ]);
  const filled = ['A4', 'B4', 'C4'].slice(0, array.length);
  expect([...formulas.get('Dữ liệu')!].sort()).toEqual([...filled, 'B2', 'C2'].sort());
});
