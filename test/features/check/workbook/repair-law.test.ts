import fc from 'fast-check';
import { findDamage } from '../../../../src/features/check/workbook/damage';
import { repairEdit } from '../../../../src/features/check/workbook/repair-edit';
import { SHEET_NAME } from '../../../../src/messages/sheet-names';
import { cell } from '../../../../src/workbook/address';
import { AREA_HEADER_ROW, areaColumn, areaLayout } from '../../../../src/workbook/places';
import { standardWorkbook } from '../../../../src/workbook/sheets/standard-workbook';
import { setWithAreas, withFirstCriteria } from '../../../catalogue/build-set';
import { demoLedger, SAMPLE_DAY } from '../../../sample/sample-plan';
import { FoundWorkbook } from './found-workbook';

jest.mock('../../../../src/ledger/registers', () =>
  jest.requireActual<object>('../../../excel/small-registers'),
);

/**
 * The law of repair: whatever has happened to a workbook, after one repair nothing is left but what no repair can mend,
 * and nothing was mended that was not damaged.
 */
const set = withFirstCriteria(setWithAreas(2), 4);
const ledger = demoLedger({ blank: false, set });
const plans = standardWorkbook(ledger, SAMPLE_DAY, 'live').sheets;
const [first, second] = set.areas as [(typeof set.areas)[0], (typeof set.areas)[0]];
const criterion = areaLayout(first).rows.find(({ kind }) => kind === 'criterion')!.row;
const score = cell(criterion, areaColumn('score'));

/** What people do, each by itself; it may find that another has taken its sheet away. */
const DEEDS: Readonly<Record<string, (book: FoundWorkbook) => void>> = {
  ...Object.fromEntries(
    plans
      .filter(({ name }) => name !== SHEET_NAME.system)
      .flatMap(({ name, protected: isProtected }) => [
        [`delete ${name}`, (book: FoundWorkbook) => book.delete(name)],
        ...(name === SHEET_NAME.guide
          ? []
          : [[`rename ${name}`, (book: FoundWorkbook) => book.rename(name, `${name} của tôi`)] as const]),
        ...(isProtected
          ? [[`unprotect ${name}`, (book: FoundWorkbook) => void (book.get(name).protected = false)] as const]
          : []),
      ]),
  ),
  'rename an area as other words': book => book.rename(second.sheet, 'Linhvuc2'),
  'unprotect the structure': book => void (book.protected = false),
  'edit a header of an area': book => book.put(first.sheet, cell(AREA_HEADER_ROW, 2), 'Nội dung'),
  'empty a header of an area': book => book.put(second.sheet, cell(AREA_HEADER_ROW, 5), null),
  'edit a header of a register': book => book.put(SHEET_NAME.tasks, 'A4', 'Việc'),
  'edit a label of the configuration': book => book.put(SHEET_NAME.config, 'A4', 'Xã'),
  'type over a score': book => book.put(first.sheet, score, 9),
  'type over a score of the other area': book => book.put(second.sheet, score, 9),
  'change a formula': book => book.put(second.sheet, cell(criterion, areaColumn('check')), '=1+1'),
  'type over a maximum': book => book.put(first.sheet, cell(criterion, areaColumn('max')), 50),
  'type over the summary': book => book.put(SHEET_NAME.summary, 'E7', 12),
  'insert a row in an area': book => book.insertRow(first.sheet, criterion + 1),
  'insert a row above a header': book => book.insertRow(second.sheet, 2),
};

function damaged(deeds: readonly string[]): FoundWorkbook {
  const book = new FoundWorkbook(plans);
  for (const deed of deeds)
    try {
      DEEDS[deed]!(book);
    } catch (thrown) {
      // Another deed has taken its sheet away.
      if (!String(thrown).includes('no sheet')) throw thrown;
    }
  return book;
}

function repaired(deeds: readonly string[]): FoundWorkbook {
  const book = damaged(deeds);
  book.carryOut(repairEdit(ledger, book));
  return book;
}

const left = (book: FoundWorkbook): unknown[] =>
  findDamage(ledger, book)
    .filter(({ issue, fix }) => issue.repairable || fix !== undefined)
    .map(({ issue }) => issue);

test.each(Object.keys(DEEDS))('one repair mends it: %s', deed => {
  expect(findDamage(ledger, damaged([deed])).length > 0).toBe(!deed.startsWith('insert'));
  expect(left(repaired([deed]))).toEqual([]);
});

test('one repair mends all at once: a sheet deleted, another renamed, headers, formulas and protection gone', () => {
  const deeds = [
    'type over a score',
    'type over a score of the other area',
    'edit a header of an area',
    'empty a header of an area',
    `unprotect ${second.sheet}`,
    `rename ${second.sheet}`,
    `delete ${SHEET_NAME.summary}`,
    `delete ${SHEET_NAME.evidence}`,
    `rename ${SHEET_NAME.config}`,
    'insert a row in an area',
    'unprotect the structure',
  ];
  const book = repaired(deeds);
  expect(findDamage(ledger, book)).toEqual([]);
  expect([...book.sheets.keys()].sort()).toEqual(plans.map(({ name }) => name).sort());
});

test('one repair mends whatever can be mended of any combination', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.constantFrom(...Object.keys(DEEDS)), { minLength: 2, maxLength: 9 }),
      deeds => {
        expect([deeds, left(repaired(deeds))]).toEqual([deeds, []]);
      },
    ),
    { numRuns: 60 },
  );
}, 300_000);

test('a second repair has nothing left to do', () => {
  const book = repaired(['type over a score', `rename ${first.sheet}`, 'unprotect the structure']);
  const again = repairEdit(ledger, book);
  expect([again.form, again.structure.sheets, again.structure.added]).toEqual([[], [], []]);
});
