import fc from 'fast-check';
import type { OfficialDocument } from '../../../../src/messages/document';
import {
  chosenDocument,
  DOCUMENT_KINDS,
  type DocumentChoice,
} from '../../../../src/features/reports/messages/documents';
import { lostNow, remediationsFor } from '../../../../src/features/registers/domain/lost-points';
import { emptyRow } from '../../../../src/ledger/register-rows';
import type { Ledger } from '../../../../src/ledger/ledger';
import { LOST_POINTS, SAMPLE } from '../../../../src/rules/words';
import { scoreLedger } from '../../../../src/scores/scores';
import { setOfEveryKind } from '../../../catalogue/build-set';
import { anyLedger } from '../../../ledger/any-ledger';
import { anyEntry } from '../../../rules/any-entry';
import { allLines, sentence } from '../../../messages/plain-document';
import { demoLedger, SAMPLE_DAY } from '../../../sample/sample-plan';

const sample = demoLedger({ blank: false });
const proposed: Ledger = {
  ...sample,
  remediations: [
    ...sample.remediations,
    ...remediationsFor(
      lostNow(scoreLedger(sample, SAMPLE_DAY)),
      { year: 2025, from: 0, owner: null, due: null },
      sample,
    ).proposals.map(({ row }, index) => ({
      ...emptyRow('remediation'),
      ...row,
      measure: index % 2 === 0 ? 'Đôn đốc các bộ phận thực hiện.' : null,
      due: SAMPLE_DAY - 20 + 10 * index,
    })),
  ],
};

const CHOICES: readonly DocumentChoice[] = DOCUMENT_KINDS.flatMap(kind =>
  (['Q1', 'H1', 'Q3', 'Y'] as const).flatMap(period =>
    (['register', 'scores'] as const).map(basis => ({ kind, period, basis })),
  ),
);
const documents = (ledger: Ledger): OfficialDocument[] => {
  const scores = scoreLedger(ledger, SAMPLE_DAY);
  return CHOICES.map(
    choice =>
      chosenDocument({ ledger, scores, closings: [], today: SAMPLE_DAY, pointsPlan: [] }, choice).document,
  );
};
const lines = documents(proposed).flatMap(document => [document.summary, ...allLines(document)]);

test('no sentence of a document has two colons', () => {
  expect(lines.filter(line => line.split(':').length > 2)).toEqual([]);
});

test('no document quotes what the program has put before a title', () => {
  const machine = [LOST_POINTS, SAMPLE.shortcoming];
  expect(lines.filter(line => machine.some(phrase => line.includes(phrase)))).toEqual([]);
  expect(lines.join('\n')).toMatch(/Khắc phục tồn tại, hạn chế ở tiêu chí [\d.]+ \(/);
  expect(lines.join('\n')).toMatch(/^Tiêu chí [\d.]+ \(.*\) chưa đạt điểm tối đa, chưa khắc phục xong/m);
});

test('"năm" and its number stand on one line', () => {
  expect(lines.filter(line => /năm \d/iu.test(line))).toEqual([]);
  expect(lines.filter(line => /năm\u00a0\d/iu.test(line)).length).toBeGreaterThan(50);
});

test('within a sentence a period begins with a small letter', () => {
  const text = lines.join('\n').replace(/^.*NHIỆM VỤ.*$/gm, '');
  expect(text.match(/(?<=\p{Ll} )Quý [IV]+/gu)).toBeNull();
  expect(text).toMatch(/ quý III năm/);
});

test('points have two decimals, at least', () => {
  const points = lines.flatMap(line => line.match(/[\d,./]*\d(?= điểm(?! phần trăm))/g) ?? []);
  expect(points.length).toBeGreaterThan(100);
  // "0 điểm" is a word for nothing.
  const figures = points.filter(each => each !== '0');
  expect(figures.filter(each => !each.split('/').every(part => /^\d+,\d{2,}$/.test(part)))).toEqual([]);
});

/** The columns of points of a table, and whether a row is a criterion, the sum of an area or that of all. */
function tableOf({ appendices: [appendix] }: OfficialDocument, column: number) {
  const [table] = appendix!.blocks;
  if (table?.kind !== 'table') throw new Error('no table');
  const shown = (text: string): number => Number(text.replace(',', '.')) || 0;
  return table.rows.flatMap(row => {
    if (row.kind !== 'cells') return [];
    const cells = row.cells.map(sentence);
    const what = !row.total ? 'criterion' : cells[1]!.startsWith('TỔNG') ? 'total' : 'area';
    return [{ what, points: shown(cells[column]!) }];
  });
}

test.each([
  ['report', 4],
  ['selfScores', 3],
] as const)('the points of the table of the %s add up as they are printed', (kind, column) => {
  fc.assert(
    fc.property(fc.option(anyLedger(setOfEveryKind(), anyEntry), { nil: sample }), ledger => {
      const scores = scoreLedger(ledger, SAMPLE_DAY);
      const { document } = chosenDocument(
        { ledger, scores, closings: [], today: SAMPLE_DAY, pointsPlan: [] },
        { kind, period: 'Y', basis: 'register' },
      );
      const rows = tableOf(document, column);
      const sum = (what: string): number =>
        Math.round(rows.filter(row => row.what === what).reduce((all, { points }) => all + points * 100, 0));
      expect(sum('criterion')).toBe(sum('area'));
      expect(sum('area')).toBe(sum('total'));
    }),
    { numRuns: 50 },
  );
});
