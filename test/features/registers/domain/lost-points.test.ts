import fc from 'fast-check';
import { criteriaOf } from '../../../../src/catalogue/index-set';
import { DEFAULT_SET } from '../../../../src/catalogue/shipped';
import { lostInTable } from '../../../../src/features/registers/domain/lost-in-table';
import {
  lostLastYear,
  lostNow,
  remediationsFor,
  type FoundLosses,
  type ProposalTerms,
} from '../../../../src/features/registers/domain/lost-points';
import { scoreLedger } from '../../../../src/scores/scores';
import { roundResult } from '../../../../src/rules/decimal';
import { setWithAreas, withCriterion } from '../../../catalogue/build-set';
import { deepSet } from '../../../catalogue/deep-set';
import { demoLedger, SAMPLE_DAY } from '../../../sample/sample-plan';

const set = DEFAULT_SET;
const criteria = criteriaOf(set);
const [first, second] = [criteria[0]!, criteria[1]!];
const sample = demoLedger({ blank: false });
const scores = scoreLedger(sample, SAMPLE_DAY);

const told = ({ lost, unused }: FoundLosses): unknown[] => [
  ...lost.map(({ criterion, lost, score, max }) => [criterion.code, lost, score, max]),
  ...unused.map(({ text, reason }) => [text, reason]),
];

test('points taken off are lost as many as they are, and a bonus that was not won is no loss', () => {
  // Of the bonus 1 of 3 and 0.5 of 2 were won, of the penalty as many taken off.
  const ledger = demoLedger({ blank: false, set: deepSet() });
  const lost = [
    ['IV.1', 1, 1, 3],
    ['IV.2', 0.5, 0.5, 2],
  ];
  const ended = scoreLedger(ledger, SAMPLE_DAY);
  const ofNow = { lost: lostNow(ended), unused: [] };
  const pasted = lostInTable('III.1\t3\t1\nIII.2\t2\t0,5\nIV.1\t3\t1\nIV.2\t2\t0,5', ledger.set);
  for (const found of [ofNow, lostLastYear(ended, ledger.set), pasted]) expect(told(found)).toEqual(lost);
  const terms = { year: 2026, from: 0.1, owner: null, due: null };
  const { proposals } = remediationsFor(ofNow.lost, terms, ledger);
  expect(proposals.map(({ row }) => [row.criterion, row.lost])).toEqual([
    ['IV.1', 1],
    ['IV.2', 0.5],
  ]);
});

describe('a pasted table', () => {
  test.each([
    ['code, maximum and score between tabs', '1.1\t1,5\t1,2', [['1.1', 0.3, 1.2, 1.5]]],
    ['a point for a comma', '1.1\t1.5\t1.2', [['1.1', 0.3, 1.2, 1.5]]],
    ['three decimals are no thousands', '1.1\t1,500\t1,125', [['1.1', 0.375, 1.125, 1.5]]],
    ['a title instead of the code', `${first.title}\t1,5\t1`, [['1.1', 0.5, 1, 1.5]]],
    ['a title in other letters', `${first.title.toUpperCase()}.;1,5;1`, [['1.1', 0.5, 1, 1.5]]],
    ['a running number before code and title', `7\t1.1\t${first.title}\t1,5\t1`, [['1.1', 0.5, 1, 1.5]]],
    ['code and title in one cell', `1.1. ${first.title}\t1,5\t1`, [['1.1', 0.5, 1, 1.5]]],
    ['words between spaces', `1.1 ${first.title} 1,5 1,0`, [['1.1', 0.5, 1, 1.5]]],
    ['figures between spaces', '1.1   1,5  1', [['1.1', 0.5, 1, 1.5]]],
    ['a single figure is the score', '1.1 1', [['1.1', 0.5, 1, 1.5]]],
    ['rounds and shares between', '1.1\t1,5\t1,4\t80%\t1,2\tđã giải trình', [['1.1', 0.3, 1.2, 1.5]]],
    ['the whole maximum', '1.1\t1,5\t1,5', []],
    [
      'a cell in which lines break',
      `1.1\t"Hoàn thành\r\nKế hoạch"\t1,5\t1\r\n1.2\t1,5\t1`,
      [
        ['1.1', 0.5, 1, 1.5],
        ['1.2', 0.5, 1, 1.5],
      ],
    ],
    ['empty cells between', `\t1.1\t\t${first.title}\t1,5\t\t1`, [['1.1', 0.5, 1, 1.5]]],
    ['a remark before the figures', `1.1\t${first.title}\tđã giải trình\t1,5\t1`, [['1.1', 0.5, 1, 1.5]]],
    ['a title and a remark', `${first.title}\tđã giải trình\t1,5\t1`, [['1.1', 0.5, 1, 1.5]]],
    ['another number before a title', `7.7 ${first.title}\t1,5\t1`, [['1.1', 0.5, 1, 1.5]]],
    ['empty lines', '\n\n1.1\t1,5\t1\n \n', [['1.1', 0.5, 1, 1.5]]],
  ])('%s', (_, text, expected) => {
    expect(told(lostInTable(text, set))).toEqual(expected);
  });

  test.each([
    ['Mã\tTiêu chí\tĐiểm tối đa\tĐiểm đạt', 'unknown'],
    ['99.9\t1\t0,5', 'unknown'],
    [`1\t${set.areas[0]!.title}\t10\t8,5`, 'area'],
    [`1.1\t${first.title}`, 'noScore'],
    ['1.1\t1,5\t1,6', 'outside'],
    ['1.1\t1,5\t-1', 'outside'],
  ])('what cannot be used is told: %s', (line, reason) => {
    expect(told(lostInTable(`${line}\n1.2\t1,5\t1`, set))).toEqual([
      ['1.2', 0.5, 1, 1.5],
      [line, reason],
    ]);
  });

  test('a criterion counts once', () => {
    expect(told(lostInTable('1.1\t1,5\t1\n1.1\t1,5\t0', set))).toEqual([
      ['1.1', 0.5, 1, 1.5],
      ['1.1\t1,5\t0', 'twice'],
    ]);
  });

  test('a title goes before a code that has moved, and another title is shown', () => {
    const [moved] = lostInTable(`1.1\t${second.title}\t1,5\t1`, set).lost;
    expect([moved?.criterion.code, moved?.calledThere]).toEqual(['1.2', undefined]);
    const [renamed] = lostInTable('1.1\tTên cũ\t1,5\t1', set).lost;
    expect([renamed?.criterion.code, renamed?.calledThere]).toEqual(['1.1', 'Tên cũ']);
  });

  test('what is read does not depend on how a table is written', () => {
    const line = fc.record({
      criterion: fc.constantFrom(...criteria),
      share: fc.integer({ min: 0, max: 8 }),
      by: fc.constantFrom('code', 'title', 'both'),
      comma: fc.boolean(),
      gap: fc.constantFrom('\t', ' ; ', ';'),
    });
    fc.assert(
      fc.property(fc.uniqueArray(line, { selector: ({ criterion }) => criterion.code }), lines => {
        const text = lines.map(({ criterion: { code, title, maxPoints }, share, by, comma, gap }) => {
          const figures = [maxPoints, roundResult((maxPoints * share) / 8)].map(String);
          const name = { code: [code], title: [title], both: [code, title] }[by];
          const safe = name.map(each => (gap === '\t' ? each : each.replace(/[;|]/g, ',')));
          return [...safe, ...figures.map(each => (comma ? each.replace('.', ',') : each))].join(gap);
        });
        const { lost, unused } = lostInTable(text.join('\n'), set);
        expect(unused).toEqual([]);
        expect(lost.map(({ criterion, lost }) => [criterion.code, lost])).toEqual(
          lines
            .filter(({ share }) => share < 8)
            .map(({ criterion: { code, maxPoints }, share }) => [
              code,
              roundResult(maxPoints - roundResult((maxPoints * share) / 8)),
            ]),
        );
      }),
    );
  });

  test('any text gives each of its lines back, as a loss, as full points or as not used', () => {
    const cell = fc.oneof(
      fc.constantFrom('1.1', '1.2', '0', '1,5', '1', '"', '95%', '-', '', first.title),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell)), rows => {
        const text = rows.map(row => row.join('\t')).join('\n');
        const { lost, unused } = lostInTable(text, set);
        expect(lost.length + unused.length).toBeLessThanOrEqual(text.split(/\r\n?|\n/).length);
        for (const each of lost) expect(each.lost).toBeCloseTo(each.max - each.score, 5);
      }),
    );
  });

  test.each([`"${'1.1 "" 1,5 '.repeat(90_000)}\n`, 'a\t"'.repeat(200_000)])(
    'a megabyte with a quotation mark that never ends is one line',
    text => {
      const { lost, unused } = lostInTable(text, set);
      expect([lost, unused.length]).toEqual([[], 1]);
    },
  );
});

describe('scores', () => {
  /** What nobody entered of the sample. */
  const unscored = lostLastYear(scores, set).unused;

  test('lose what the appraisal says, else the self score, and nothing before there is one', () => {
    const record = sample.records[first.code]!;
    const appraised = { ...sample.records, [first.code]: { ...record, appraised1: 0.5 } };
    const now = (ledger: typeof sample): number | undefined =>
      lostNow(scoreLedger(ledger, SAMPLE_DAY)).find(({ criterion }) => criterion.code === first.code)?.lost;
    const { score } = scores.criteria[0]!;
    expect(now(sample) ?? 0).toBe(roundResult(first.maxPoints - score!));
    expect(now({ ...sample, records: appraised })).toBe(1);
    const blank = scoreLedger(demoLedger({ blank: true }), SAMPLE_DAY);
    expect(lostNow(blank).filter(({ criterion }) => criterion.code === first.code)).toEqual([]);
  });

  test('of last year are known by title where codes have moved', () => {
    const this_ = setWithAreas(3);
    const { lost, unused } = lostLastYear(scores, this_);
    expect(unused).toEqual(unscored);
    expect(lost.map(({ criterion, lost }) => [criterion.title, lost])).toEqual(
      lostNow(scores).map(({ criterion, lost }) => [criterion.title, lost]),
    );
    expect(lost.every(({ calledThere }) => calledThere === undefined)).toBe(true);
  });

  test('of last year that nobody entered are told, since nobody knows what they lost', () => {
    const { [first.code]: entered, ...records } = sample.records;
    expect(entered).toBeDefined();
    const { lost, unused } = lostLastYear(scoreLedger({ ...sample, records }, SAMPLE_DAY), set);
    expect(unused).toEqual([{ text: `${first.code}. ${first.title}`, reason: 'noScore' }, ...unscored]);
    expect(lost.map(each => each.criterion.code)).not.toContain(first.code);
  });

  test('of last year that nobody entered are told, however little they count', () => {
    const small = withCriterion(set, first.code, { maxPoints: 0.5 });
    const { [first.code]: entered, ...records } = sample.records;
    expect(entered).toBeDefined();
    const { unused } = lostLastYear(scoreLedger({ ...sample, set: small, records }, SAMPLE_DAY), small);
    expect(unused).toContainEqual({ text: `${first.code}. ${first.title}`, reason: 'noScore' });
  });

  test('of last year that no criterion has any more are told', () => {
    const [gone] = lostNow(scores);
    const { code, title } = gone!.criterion;
    const areas = set.areas.map(area => ({
      ...area,
      criteria: area.criteria.filter(each => each.code !== code),
    }));
    const found = lostLastYear(scores, { ...set, areas });
    expect(found.unused).toEqual([...unscored, { text: `${code}. ${title}`, reason: 'unknown' }]);
    expect(found.lost).toHaveLength(lostNow(scores).length - 1);
    const renamed = lostLastYear(scores, withCriterion(set, code, { title: 'Tên mới' }));
    expect(renamed.lost.find(each => each.criterion.code === code)?.calledThere).toBe(title);
  });
});

describe('remediations', () => {
  const { lost } = lostInTable('1.1\t1,5\t1,2\n1.2\t1,5\t0,5\n1.3\t1\t0,7', set);
  const row = { ...sample.remediations[0]!, criterion: '1.2', year: 2025, done: null };
  const terms: ProposalTerms = { year: 2025, from: 0, owner: null, due: null };

  test('are proposed for the most points first, with the year and who answers for the criterion', () => {
    const { proposals, followed, below } = remediationsFor(lost, terms, { ...sample, remediations: [] });
    expect(proposals.map(each => [each.row.criterion, each.row.lost])).toEqual([
      ['1.2', 1],
      ['1.1', 0.3],
      ['1.3', 0.3],
    ]);
    expect(proposals[1]!.row).toEqual({
      shortcoming: `Chưa đạt điểm tối đa: ${first.title}`,
      criterion: '1.1',
      year: 2025,
      lost: 0.3,
      owner: first.owner,
      due: null,
    });
    expect([followed, below]).toEqual([0, 0]);
  });

  test('can all be given one owner and one deadline', () => {
    const given = { ...terms, owner: 'Chủ tịch UBND', due: SAMPLE_DAY };
    const { proposals } = remediationsFor(lost, given, { ...sample, remediations: [] });
    for (const { row } of proposals) expect([row.owner, row.due]).toEqual(['Chủ tịch UBND', SAMPLE_DAY]);
  });

  test.each([
    [0.3, ['1.2', '1.1', '1.3'], 0],
    [0.300001, ['1.2'], 2],
    [1, ['1.2'], 2],
    [1.5, [], 3],
  ])('below a loss of %d points are not proposed, and told', (from, codes, left) => {
    const { proposals, below } = remediationsFor(lost, { ...terms, from }, { ...sample, remediations: [] });
    expect([proposals.map(each => each.row.criterion), below]).toEqual([codes, left]);
  });

  test.each([
    ['while a row of theirs is open', row, 2, 1],
    ['nor once that is done, for what a year lost is lost once', { ...row, done: SAMPLE_DAY }, 2, 1],
    ['also where the code was typed with a space', { ...row, criterion: '1.2 ' }, 2, 1],
    ['where the row says no year, which is the one before', { ...row, year: null }, 2, 1],
    ['but of another year they are others', { ...row, year: 2024 }, 3, 0],
    ['and a year that is none is no year', { ...row, year: 'năm trước' }, 3, 0],
  ])('are not proposed twice: %s', (_, existing, proposed, skipped) => {
    const { proposals, followed } = remediationsFor(lost, terms, { ...sample, remediations: [existing] });
    expect([proposals.length, followed]).toEqual([proposed, skipped]);
  });

  test('are not proposed twice where the code was typed in other letters', () => {
    const ledger = demoLedger({ blank: false, set: deepSet() });
    const remediations = [{ ...row, criterion: 'iv.1', year: terms.year }];
    const of = lostNow(scoreLedger(ledger, SAMPLE_DAY));
    expect(remediationsFor(of, { ...terms, from: 0 }, { ...ledger, remediations })).toMatchObject({
      proposals: [{ row: { criterion: 'IV.2' } }],
      followed: 1,
    });
  });

  test('every loss is proposed, followed already or below what is worth a row', () => {
    const some = fc.subarray(['1.1', '1.2', '1.3', '9.9']);
    fc.assert(
      fc.property(
        some,
        fc.constantFrom(null, 2024, 2025, 2026),
        fc.double({ min: 0, max: 2, noNaN: true }),
        (codes, year, from) => {
          const remediations = codes.map(criterion => ({ ...row, criterion, year }));
          const told = remediationsFor(lost, { ...terms, from }, { ...sample, remediations });
          expect(told.proposals.length + told.followed + told.below).toBe(lost.length);
          for (const { row: proposed } of told.proposals)
            expect(Number(proposed.lost)).toBeGreaterThanOrEqual(from);
          // Once they are written nothing is left to propose.
          const written = told.proposals.map(each => ({ ...row, ...each.row }));
          const again = remediationsFor(
            lost,
            { ...terms, from },
            { ...sample, remediations: [...remediations, ...written] },
          );
          expect(again.proposals).toEqual([]);
        },
      ),
    );
  });
});
