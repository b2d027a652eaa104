import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SHEET_NAME } from '../../../../src/messages/sheet-names';
import { openedWorkbook } from '../../../../src/workbook/open-workbook';
import { REGISTER_HEADER_ROW } from '../../../../src/workbook/places';
import { demoLedger, samplePlan } from '../../../sample/sample-plan';
import { mergeReport } from '../../../tools/merge-report';
import { planCells } from '../../../workbook/plan-cells';

const FILES = join(__dirname, 'returned');

const { workbookId, set } = demoLedger({ blank: false });
const open = openedWorkbook({
  identity: { workbookId, set },
  sheets: planCells(samplePlan({ blank: false })),
});
const report = (name: string, into = open) =>
  mergeReport(into, [{ name, bytes: new Uint8Array(readFileSync(join(FILES, name))) }]);

/** What is told of a file: of each change where it is, what it would write, what becomes of it and why. */
interface Told {
  readonly changes?: readonly (readonly [cell: string, theirs: unknown, verdict: string, doubt?: string])[];
  readonly rows?: readonly (readonly [register: string, verdict: string, number: string])[];
  readonly missing?: readonly (readonly [what: string, code: string, why: string])[];
  readonly renamed?: readonly (readonly [sheet: string, name: string])[];
}

const AREA = '1. Chỉ đạo điều hành';
const CASES: Readonly<Record<string, Told>> = {
  'officer.xlsx': {},
  'whole.xlsx': {},
  '02-area-renamed.xlsx': { renamed: [[AREA, 'Lĩnh vực 1']] },
  '04-col-inserted-before-done.xlsx': {},
  'lo04-stt-col-area.xlsx': {},
  '06-criterion-row-deleted.xlsx': { missing: [['row', '1.4', 'missing']] },
  '08-row-inserted-above-register-header.xlsx': {},
  '11-codes-to-numbers.xlsx': {
    changes: [
      ['F5', 1, 'doubt', 'merge.uncertain'],
      ['G5', null, 'doubt', 'merge.uncertain'],
      ['F19', 92, 'doubt', 'merge.uncertain'],
    ],
    missing: [
      ['row', '1.1', 'ambiguous'],
      ['row', '1.10', 'ambiguous'],
    ],
  },
  '13-row-duplicated-below-second-changed.xlsx': {
    changes: [['F8', 70, 'doubt', 'merge.uncertain']],
    missing: [['row', '1.4', 'twice']],
  },
  '21-whole-config-changed.xlsx': {
    changes: [
      ['B8', '6 tháng', 'outside', 'value.notInList'],
      ['C30', 'moi@xa.gov.vn', 'outside', 'value.notDate'],
      ['C31', 'moi@xa.gov.vn', 'outside', 'value.notDate'],
      ['C32', 'moi@xa.gov.vn', 'outside', 'value.notDate'],
    ],
  },
  '35-dates-as-text.xlsx': {},
  '40-appraised-typed-in-officer-copy.xlsx': {
    changes: [
      ['N5', 1.2, 'outside'],
      ['P8', 0.9, 'outside'],
    ],
  },
  '49-two-registers-swapped-names.xlsx': {
    renamed: [
      ['Khắc phục', 'Nhiệm vụ'],
      ['Nhiệm vụ', 'Khắc phục'],
    ],
  },
  '52-space-clears-entry.xlsx': { changes: [['F5', null, 'doubt', 'value.onlySpaces']] },
  '53-register-header-and-col-in-tasks.xlsx': {},
  '54-evidence-deleted-new-same-day-same-signer.xlsx': {
    rows: [
      ['Minh chứng', 'taken', '88/TTr-UBND'],
      ['Minh chứng', 'gone', '20/BC-UBND'],
    ],
  },
  'g06-backslash.xlsx': {},
  'g14-sheet-without-relation.xlsx': {},
  'g20-formula-no-cache.xlsx': {
    changes: [
      ['F5', null, 'doubt', 'merge.noResult'],
      ['F8', null, 'doubt', 'merge.noResult'],
    ],
  },
};

test.each(Object.entries(CASES))('%s', (name, { changes = [], rows = [], missing = [], renamed = [] }) => {
  const { files, index } = report(name);
  const [told] = files;
  expect(told).toMatchObject({ file: name, refusal: null, unknownCopy: true });
  expect(
    told!.changes.map(({ cell, theirs, verdict, doubt }) => [
      cell,
      theirs,
      verdict,
      ...(doubt === null ? [] : [doubt]),
    ]),
  ).toEqual(changes);
  expect(told!.rows.map(({ register, verdict, row }) => [register, verdict, row['number']])).toEqual(rows);
  expect(told!.missing.map(({ what, code, why }) => [what, code, why])).toEqual(missing);
  expect(told!.renamed.map(each => [each.sheet, each.name])).toEqual(renamed);
  expect(index.after).toBe(index.before);
});

test('a copy that the register of the workbook names is known', () => {
  const { sheets } = open;
  const row = ['Công chức VP-TK', 'KQXTRAMB', 'officer.xlsx', 46310, null, null];
  const mailed = sheets
    .get(SHEET_NAME.mailed)!
    .map((cells, at) => (at === REGISTER_HEADER_ROW ? row : cells));
  const known = openedWorkbook({
    identity: { workbookId, set },
    sheets: new Map([...sheets, [SHEET_NAME.mailed, mailed]]),
  });
  const [told] = report('officer.xlsx', known).files;
  expect(told).toMatchObject({ refusal: null, unknownCopy: false, changes: [] });
});

test("a unit's file that was never sent as a copy is refused, with the reason", () => {
  const [told] = report('u03-col-inserted-before-done.xlsx').files;
  expect(told).toMatchObject({ refusal: { code: 'merge.notACopy' }, changes: [], rows: [] });
});

test('every file is tried', () => {
  const files = readdirSync(FILES).filter(name => name.endsWith('.xlsx'));
  expect(files.sort()).toEqual([...Object.keys(CASES), 'u03-col-inserted-before-done.xlsx'].sort());
});
