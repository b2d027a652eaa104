/** The words of the kinds that go by cases, and of those that add up several ratios. */
import type { BonusRule } from '../rules/bonus';
import type { DeductRule } from '../rules/deduct';
import type { RatioPart, RatiosRule } from '../rules/ratios';
import type { TallyItem, TallyRule } from '../rules/tally';
import { UNNAMED } from './amounts';
import {
  barred,
  BRACKETED,
  decimal,
  escaped,
  exactly,
  listBehind,
  NAME,
  namedNumber,
  partsOf,
  unescaped,
} from './canonical-text';
import { countCases, type ExampleCase } from './example-cases';
import { NUMBER, numberOf } from './points';

const RATIOS = 'cộng các tỷ lệ';
const TALLY = { full: 'tính từ điểm tối đa', zero: 'tính từ 0 điểm' } as const;

/** "mỗi trường hợp trừ 0,25 | thấp nhất còn 1". */
function writeDeduct({ pointsEach, floor }: DeductRule): string {
  return barred([
    `mỗi trường hợp trừ ${decimal(pointsEach)}`,
    floor === undefined ? undefined : `thấp nhất còn ${decimal(floor)}`,
  ]);
}

function readDeductWords(text: string): DeductRule | undefined {
  const [each = '', least, ...more] = partsOf(text);
  const points = exactly(`mỗi trường hợp trừ (${NUMBER})`).exec(each)?.[1];
  const floor = least === undefined ? undefined : exactly(`thấp nhất còn (${NUMBER})`).exec(least);
  if (points === undefined || floor === null || more.length > 0) return undefined;
  return {
    kind: 'deduct',
    counted: UNNAMED.counted,
    pointsEach: numberOf(points),
    ...(floor && { floor: numberOf(floor[1]!) }),
  };
}

/** "mỗi trường hợp cộng 0,5". */
function writeBonus({ pointsEach }: BonusRule): string {
  return `mỗi trường hợp cộng ${decimal(pointsEach)}`;
}

function readBonusWords(text: string): BonusRule | undefined {
  const points = exactly(`mỗi trường hợp cộng (${NUMBER})`).exec(text)?.[1];
  return points === undefined
    ? undefined
    : { kind: 'bonus', counted: UNNAMED.counted, pointsEach: numberOf(points) };
}

/** "tính từ điểm tối đa: Nộp muộn: trừ 2 | Không nộp: trừ 10". */
function writeTally({ start, items }: TallyRule): string {
  const listed = items.map(
    ({ title, pointsEach }) =>
      `${escaped(title)}: ${pointsEach < 0 ? 'trừ' : 'cộng'} ${decimal(Math.abs(pointsEach))}`,
  );
  return `${TALLY[start]}: ${barred(listed)}`;
}

function readTallyWords(text: string): TallyRule | undefined {
  for (const start of ['full', 'zero'] as const) {
    const items = listBehind(text, TALLY[start], tallyItemOf);
    if (items) return { kind: 'tally', start, items };
  }
  return undefined;
}

function tallyItemOf(part: string): TallyItem | undefined {
  const [added, taken] = [namedNumber(part, 'cộng'), namedNumber(part, 'trừ')];
  if (added) return { title: added[0], pointsEach: added[1] };
  return taken && { title: taken[0], pointsEach: -taken[1] };
}

/** "cộng các tỷ lệ: Hồ sơ đúng hạn [Số đúng hạn] / [Tổng số]: 2 | …". */
function writeRatios({ parts }: RatiosRule): string {
  const listed = parts.map(
    ({ title, done, total, points }) =>
      `${escaped(title)} [${escaped(done)}] / [${escaped(total)}]: ${decimal(points)}`,
  );
  return `${RATIOS}: ${barred(listed)}`;
}

function readRatiosWords(text: string): RatiosRule | undefined {
  const parts = listBehind(text, RATIOS, ratioPartOf);
  return parts && { kind: 'ratios', parts };
}

function ratioPartOf(part: string): RatioPart | undefined {
  const found = exactly(`${NAME}\\s+${BRACKETED}\\s*/\\s*${BRACKETED}\\s*:\\s*(${NUMBER})`).exec(part);
  if (!found) return undefined;
  const [title, done, total] = found.slice(1, 4).map(unescaped) as [string, string, string];
  return { title, done, total, points: numberOf(found[4]!) };
}

/** None of these cases, one, two, and as many as leave nothing to gain or to lose; the fewest first. */
function fewCases(points: number, pointsEach: number): readonly ExampleCase[] {
  return [...countCases([0, 1, 2, Math.ceil(Math.abs(points) / pointsEach)])].reverse();
}

/** Nothing arose, then one case of each thing. */
function tallyCases({ items }: TallyRule): readonly ExampleCase[] {
  return [
    items.map(() => 0),
    ...items.map((_, index) => items.map((_item, other) => (other === index ? 1 : 0))),
  ].map(cases => ({ items: cases }));
}

/** Each kind: what it is called, in words, and back, and what shows how it scores. */
export const CASE_WORDS = {
  deduct: {
    name: 'Trừ theo trường hợp',
    write: writeDeduct,
    read: readDeductWords,
    cases: ({ pointsEach, floor = 0 }: DeductRule, max: number) => fewCases(max - floor, pointsEach),
  },
  bonus: {
    name: 'Cộng theo trường hợp',
    write: writeBonus,
    read: readBonusWords,
    cases: ({ pointsEach }: BonusRule, max: number) => fewCases(max, pointsEach),
  },
  tally: {
    name: 'Cộng, trừ nhiều loại trường hợp',
    write: writeTally,
    read: readTallyWords,
    cases: tallyCases,
  },
  ratios: {
    name: 'Nhiều tỷ lệ',
    write: writeRatios,
    read: readRatiosWords,
    cases: ({ parts }: RatiosRule) => [10, 9, 5, 0].map(done => ({ items: parts.flatMap(() => [done, 10]) })),
  },
} as const;
