import fc from 'fast-check';
import { criteriaOf } from '../../../../src/catalogue/index-set';
import { DEFAULT_SET } from '../../../../src/catalogue/shipped';
import { officersOf, type CopyRequest } from '../../../../src/ledger/copies';
import { partOf } from '../../../../src/features/send/domain/copy-part';
import type { Ledger } from '../../../../src/ledger/ledger';
import { SHEET_NAME } from '../../../../src/messages/sheet-names';
import { traitsOf } from '../../../../src/rules/asks';
import { areaColumn, criterionCell, type AreaColumn } from '../../../../src/workbook/places';
import { cellColumn, cellRow } from '../../../../src/workbook/address';
import { copyPlan } from '../../../../src/features/send/workbook/copy-plan';
import { readCopyFacts } from '../../../../src/workbook/copy-facts';
import { findDamage } from '../../../../src/features/check/workbook/damage';
import type { FoundStructure } from '../../../../src/workbook/found-structure';
import { isFormula, type PlannedCell, type WorkbookPlan } from '../../../../src/workbook/plan';
import { findLedger } from '../../../../src/workbook/find/found-ledger';
import { readLedger } from '../../../../src/workbook/read-ledger';
import { STYLES } from '../../../../src/workbook/styles';
import { awkwardName, setOfEveryKind, setWithAreas } from '../../../catalogue/build-set';
import { copyRequest, officerRequest } from '../../../sample/copy-request';
import { anyLedger } from '../../../ledger/any-ledger';
import { anyEntry } from '../../../rules/any-entry';
import { demoLedger, SAMPLE_DAY, samplePlan } from '../../../sample/sample-plan';
import { asWritten } from '../../../workbook/as-written';
import { largestSet } from '../../../workbook/largest-set';
import { planBreaches } from '../../../workbook/plan-laws';
import { asFound } from '../../../workbook/as-found';
import { planCells } from '../../../workbook/plan-cells';

const sample = demoLedger({ blank: false });
const LAW = 'Công chức Tư pháp - hộ tịch';
const OFFICE = 'Công chức VP-TK (phụ trách CCHC)';
const made = (request: CopyRequest, ledger = sample): WorkbookPlan => copyPlan(ledger, request, SAMPLE_DAY);
const names = ({ sheets }: WorkbookPlan): string[] => sheets.map(({ name }) => name);

function cellAt(plan: WorkbookPlan, code: string, column: AreaColumn): PlannedCell {
  const { sheet, address } = criterionCell(DEFAULT_SET, code, column);
  const rows = plan.sheets.find(({ name }) => name === sheet)!.rows;
  return rows[cellRow(address) - 1]!.cells[cellColumn(address) - 1]!;
}
const isOpen = (cell: PlannedCell): boolean => !STYLES[cell.style].locked;

describe.each([
  ['the shipped set', DEFAULT_SET],
  ['nine areas with awkward names', setWithAreas(9, awkwardName)],
  ['every rule kind', setOfEveryKind()],
  ['the longest texts', largestSet()],
])('copies of %s', (_, set) => {
  const ledger = demoLedger({ blank: false, set });
  const requests = [
    ...officersOf(ledger).map(({ roles }) => officerRequest(roles)),
    copyRequest('whole'),
    copyRequest('summary'),
  ];
  const copies = requests.map(request => ({ request, plan: made(request, ledger) }));

  test('break no law of a plan', () => {
    for (const { plan } of copies) expect(planBreaches(plan, 'native')).toEqual([]);
  });

  test('read as what was sent', () => {
    for (const { plan } of copies.filter(({ request }) => request.kind !== 'summary')) {
      const cells = planCells(plan);
      const { base } = readCopyFacts(cells.get(SHEET_NAME.system)!)!;
      const read = readLedger({ workbookId: ledger.workbookId, set }, findLedger(set, cells));
      expect(asWritten(asFound(read))).toEqual(asWritten(base!));
    }
  });
});

test('whatever was entered, a copy that nobody touched reads as what was sent', () => {
  const set = setOfEveryKind();
  /** What cells can hold: no infinite number, and no negative zero. */
  const held = (ledger: Ledger): Ledger => JSON.parse(JSON.stringify(asWritten(ledger))) as Ledger;
  fc.assert(
    fc.property(anyLedger(set, anyEntry), any => {
      const ledger = held(any);
      const cells = planCells(made(officerRequest(officersOf(ledger)[0]!.roles), ledger));
      const { base } = readCopyFacts(cells.get(SHEET_NAME.system)!)!;
      const read = readLedger({ workbookId: ledger.workbookId, set }, findLedger(set, cells));
      expect(held(asFound(read))).toEqual(held(base!));
    }),
    { numRuns: 15 },
  );
});

describe('the copy of an officer', () => {
  const plan = made(officerRequest([LAW]));

  test('has the instructions, their areas and registers, and what formulas need', () => {
    expect(names(plan)).toEqual([
      'Bản gửi',
      '2. Thể chế',
      '3. Thủ tục hành chính',
      'Minh chứng',
      'Khắc phục',
      'Nhiệm vụ',
      'Báo cáo',
      'Cấu hình',
      '_cchc',
    ]);
  });

  test('opens their rows for entry, but for the appraisal, and no others', () => {
    const part = partOf(sample, [LAW]);
    expect(isOpen(cellAt(plan, '2.1', 'note'))).toBe(true);
    expect(isOpen(cellAt(plan, '2.1', 'explanation'))).toBe(true);
    expect(isOpen(cellAt(plan, '2.1', 'appraised1'))).toBe(false);
    expect(isFormula(cellAt(plan, '2.1', 'score').content)).toBe(true);
    const other = DEFAULT_SET.areas[2]!.criteria.find(({ owner }) => owner !== LAW)!.code;
    for (const column of ['done', 'note', 'score', 'check', 'evidence'] as const) {
      const cell = cellAt(plan, other, column);
      expect([column, isOpen(cell), isFormula(cell.content)]).toEqual([column, false, false]);
    }
    expect(cellAt(plan, other, 'score').content).toBe(
      (cellAt(made(copyRequest('whole')), other, 'score').content as { value: unknown }).value,
    );
    expect(part.evidence.length).toBeGreaterThan(0);
  });

  test('holds the figures that registers count as they were, since it has only some of their rows', () => {
    const whole = made(copyRequest('whole'));
    const counted = made(officerRequest([OFFICE]));
    const value = (cell: PlannedCell): unknown =>
      isFormula(cell.content) ? cell.content.value : cell.content;
    for (const code of ['1.2', '1.3', '1.11'])
      for (const column of ['done', 'total', 'ratio', 'score'] as const)
        expect([code, value(cellAt(counted, code, column))]).toEqual([
          code,
          value(cellAt(whole, code, column)),
        ]);
    expect(isFormula(cellAt(counted, '1.3', 'done').content)).toBe(false);
    expect(isOpen(cellAt(counted, '1.3', 'done'))).toBe(false);
  });

  test('goes on counting the rows below a criterion', () => {
    const { code, owner } = criteriaOf(DEFAULT_SET).find(({ rule }) => traitsOf(rule).counted)!;
    const own = made(officerRequest([owner]));
    for (const column of ['done', 'total'] as const)
      expect(isFormula(cellAt(own, code, column).content)).toBe(true);
  });

  test('has a configuration that only can be read', () => {
    const config = plan.sheets.find(({ name }) => name === SHEET_NAME.config)!;
    expect(config.protected).toBe(true);
    expect(config.validations).toEqual([]);
    expect(config.rows.flatMap(({ cells }) => cells).filter(cell => cell && isOpen(cell))).toEqual([]);
  });

  test('says what is to be done, until when, and to whom it goes back', () => {
    const texts = plan.sheets[0]!.rows.flatMap(({ cells }) =>
      cells.flatMap(cell => (typeof cell?.content === 'string' ? [cell.content] : [])),
    );
    expect(texts).toContain('Người nhận');
    expect(texts.join('\n')).toMatch(/đến ngày gửi đã nhập \d+\/\d+ tiêu chí/);
    expect(texts.join('\n')).toContain('gửi lại tệp này cho Người giữ sổ, chậm nhất ngày 25/10/2026');
    expect(texts).toContain('2.1');
    expect(texts).not.toContain('1.1');
  });
});

test.each([officerRequest([LAW]), copyRequest('whole'), copyRequest('summary')])(
  'a copy that somebody opens with the product is not called damaged: $kind',
  request => {
    const structure = (plan: WorkbookPlan): FoundStructure => ({
      protected: false,
      sheets: new Map(
        [...planCells(plan)].map(([name, cells]) => {
          const top = name === SHEET_NAME.system ? cells.slice(0, 15) : cells;
          return [name, { protected: false, formulas: top, values: top }];
        }),
      ),
    });
    expect(findDamage(sample, structure(made(request)))).toEqual([]);
    const own = samplePlan({ blank: false, dialect: 'native' });
    const without = { ...own, sheets: own.sheets.filter(({ name }) => name !== SHEET_NAME.summary) };
    expect(findDamage(sample, structure(without)).length).toBeGreaterThan(0);
  },
);

test.each([officerRequest([LAW]), copyRequest('whole')])(
  'a copy of a ledger that has lost a part says so first: $kind',
  request => {
    const gaps = [
      { what: 'sheet', sheet: 'Nhiệm vụ', why: 'missing' },
      { what: 'row', sheet: '2. Thể chế', code: '2.1', why: 'twice' },
      { what: 'row', sheet: '2. Thể chế', code: '2.2', why: 'missing' },
    ] as const;
    const texts = (ledger: Ledger): string =>
      JSON.stringify(made(request, ledger).sheets[0]!.rows.map(({ cells }) => cells));
    const told = 'mất một phần ở trang “Nhiệm vụ”, “2. Thể chế” nên';
    expect(texts({ ...sample, gaps })).toContain(told);
    expect(texts(sample)).not.toContain('mất một phần');
  },
);

test('the whole workbook leaves out what only its keeper adds to', () => {
  const all = names(made(copyRequest('whole')));
  expect(all.slice(0, 3)).toEqual(['Bản gửi', 'Hướng dẫn', 'Cấu hình']);
  for (const name of ['Gửi nhận', 'Lịch sử', 'Nhật ký']) expect(all).not.toContain(name);
});

test('the summary has no formula, no name, no note and no entry', () => {
  const [code] = Object.keys(sample.records);
  const noted = {
    ...sample,
    records: { ...sample.records, [code!]: { ...sample.records[code!]!, note: 'ghi chú nội bộ' } },
  };
  const plan = made(copyRequest('summary'), noted);
  expect(names(plan)).toEqual(['Tổng hợp', ...DEFAULT_SET.areas.map(({ sheet }) => sheet), '_cchc']);
  const cells = plan.sheets.flatMap(({ rows }) => rows.flatMap(row => row.cells));
  expect(cells.filter(cell => cell && (isFormula(cell.content) || isOpen(cell)))).toEqual([]);
  expect(plan.sheets.flatMap(sheet => [...sheet.validations, ...sheet.conditionals])).toEqual([]);
  expect(plan.names).toEqual([]);
  expect(JSON.stringify(plan)).not.toContain('ghi chú nội bộ');
  expect(plan.sheets[1]!.columns).toHaveLength(areaColumn('evidence'));
});
