import { chosenDocument, type DocumentChoice } from '../../../../src/features/reports/messages/documents';
import { documentGaps, type OfficialDocument } from '../../../../src/messages/document';
import type { PlannedPoints } from '../../../../src/ledger/points-plan';
import { scoreLedger } from '../../../../src/scores/scores';
import { demoLedger, SAMPLE_DAY } from '../../../sample/sample-plan';
import { allLines, bodyLines } from '../../../messages/plain-document';

const ledger = demoLedger({ blank: false });
const scores = scoreLedger(ledger, SAMPLE_DAY);
const scoreOf = (code: string): number =>
  scores.criteria.find(({ criterion }) => criterion.code === code)!.score ?? 0;
const step = (change: Partial<PlannedPoints>): PlannedPoints => ({
  code: '3.1',
  title: 'Hồ sơ TTHC giải quyết đúng hạn',
  what: 'Thêm 9 hồ sơ đúng hạn',
  max: 8,
  before: 1,
  now: 1,
  planned: 8,
  owner: 'Bộ phận một cửa',
  due: SAMPLE_DAY + 20,
  ...change,
});
const steps = [
  step({ planned: scoreOf('3.1') + 0.5 }),
  step({ code: '1.5', title: 'Khảo sát', planned: scoreOf('1.5'), owner: '', due: null }),
  step({ code: '', title: '', what: 'Họp giao ban', planned: 0.5, now: 0.125, due: SAMPLE_DAY - 1 }),
];

function made(choice: Partial<DocumentChoice>, pointsPlan: readonly PlannedPoints[]): OfficialDocument {
  const sources = { ledger, scores, closings: [], today: SAMPLE_DAY, pointsPlan };
  return chosenDocument(sources, { kind: 'report', period: 'Q3', basis: 'register', ...choice }).document;
}

/** The cells of the last appendix, row by row. */
function tableOf({ appendices }: OfficialDocument): string[][] {
  const [block] = appendices.at(-1)!.blocks;
  if (block?.kind !== 'table') throw new TypeError('no table');
  return block.rows.flatMap(row =>
    row.kind === 'cells'
      ? [row.cells.map(cell => cell.map(span => (typeof span === 'string' ? span : '…')).join(''))]
      : [],
  );
}
const two = (value: number): string => value.toFixed(2).replace('.', ',');

test('a report shows what became of each step, with the points that it tells elsewhere', () => {
  const document = made({}, steps);
  expect(document.appendices.at(-1)!.title).toMatch(/^KẾ HOẠCH NÂNG ĐIỂM/);
  const table = tableOf(document);
  expect(table.map(row => row.at(-1))).toEqual(['Đang làm', 'Đã đạt', 'Quá hạn', '']);
  expect(table.map(row => row[3])).toEqual([
    two(scoreOf('3.1')),
    two(scoreOf('1.5')),
    '0,13',
    two(scoreOf('3.1') + scoreOf('1.5') + 0.13),
  ]);
  expect(table[0]![1]).toBe('3.1. Hồ sơ TTHC giải quyết đúng hạn');
  expect(bodyLines(document).find(line => line.includes('Phụ lục IV'))).toContain('3.1');
  expect(documentGaps(document)).toContain('Hạn của việc nâng điểm tiêu chí 1.5');
});

test('the plan of the same year has it as its second appendix, and that of the next has none', () => {
  const document = made({ kind: 'remedyPlan' }, steps);
  expect(document.appendices).toHaveLength(2);
  expect(tableOf(document)[0]).toHaveLength(7);
  const lines = allLines(document);
  expect(lines.some(line => line.includes('theo phân công tại Phụ lục I.'))).toBe(true);
  expect(lines.some(line => line.includes('theo Phụ lục II.'))).toBe(true);
  expect(made({ kind: 'remedyPlan', basis: 'scores' }, steps).appendices).toHaveLength(1);
});

test('a step that plans no points, or has them, has nothing left; one that the set does not know keeps its own', () => {
  const own = { code: '9.9', now: 0.5 };
  const given = [
    step({ ...own, planned: undefined }),
    step({ ...own, planned: 0.5 }),
    step({ ...own, planned: 0.75 }),
    step({ ...own, now: undefined, planned: 0.75 }),
  ];
  const table = tableOf(made({}, given));
  expect(table.map(row => row.at(-1))).toEqual(['Đã đạt', 'Đã đạt', 'Đang làm', 'Đang làm', '']);
  expect(table.map(row => row[3])).toEqual(['0,50', '0,50', '0,50', '', '1,50']);
  expect(table.map(row => row[4])).toEqual(['', '0,50', '0,75', '0,75', '2,00']);
});

test('what is left of the steps is told by the criteria, each apart', () => {
  const left = [step({ code: '9.8', now: 1, planned: 2 }), step({ code: '9.9', now: undefined, planned: 2 })];
  const reached = step({ code: '9.7', now: 2, planned: 2 });
  const told = bodyLines(made({}, [...left, reached])).find(line => line.includes('Phụ lục IV'));
  expect(told).toMatch(/: 9\.8, 9\.9\.$/);
});

test('without a plan of points nothing speaks of one', () => {
  for (const kind of ['report', 'remedyPlan', 'selfScores'] as const)
    expect(allLines(made({ kind }, [])).join('\n')).not.toMatch(/nâng điểm|Phụ lục I\b/i);
});
