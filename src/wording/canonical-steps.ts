/** The words of the kinds that go by amounts and days. */
import type { RatioRule } from '../rules/ratio';
import type { BandsRule } from '../rules/bands';
import type { CountsRule } from '../rules/counts';
import type { DeadlineRule } from '../rules/deadline';
import type { Feed } from '../rules/rule';
import { serialDate } from '../rules/serial-date';
import { all, barred, behind, decimal, exactly, partsOf, percentage, shareOf } from './canonical-text';
import { UNNAMED } from './amounts';
import { countCases, EXAMPLE_YEAR, shareCases, type ExampleCase } from './example-cases';
import { NUMBER, numberOf } from './points';

const EXCEEDS = 'có thể vượt 100%';
const REST = 'còn lại: 0';
const IS_REST = /^còn lại\s*:\s*0$/iu;
const FULL = 'điểm tối đa';
/** How points grow below the goal. */
const GROWTH: Readonly<Record<RatioRule['belowGoal'], string>> = {
  proportional: 'tỷ lệ × điểm tối đa',
  toGoal: 'tỷ lệ / đích × điểm tối đa',
  interpolated: 'nội suy từ 0 đến điểm tối đa',
};
/** Which register fills the amounts. */
const FED_BY: Readonly<Record<Feed, string>> = {
  remediation: 'lấy từ sổ khắc phục',
  reports: 'lấy từ sổ báo cáo',
  tasks: 'lấy từ sổ nhiệm vụ',
};
const COUNTS = 'theo số lượng';

/** What words stand for. `saidBy(FED_BY, 'Lấy từ sổ báo cáo')` is "reports". */
function saidBy<K extends string>(words: Readonly<Record<K, string>>, part: string): K | undefined {
  return (Object.keys(words) as K[]).find(each => words[each] === part.toLowerCase());
}

/** "tỷ lệ × điểm tối đa | từ 100%: điểm tối đa | dưới 80%: 0". */
function writeRatio({ floor, goal, belowGoal, round, mayExceed, fedBy }: RatioRule): string {
  return barred([
    GROWTH[belowGoal],
    `từ ${percentage(goal)}: ${FULL}`,
    floor === 0 ? undefined : `dưới ${percentage(floor)}: 0`,
    round === undefined ? undefined : `làm tròn ${round} chữ số`,
    mayExceed ? EXCEEDS : undefined,
    fedBy && FED_BY[fedBy],
  ]);
}

function readRatioWords(text: string): RatioRule | undefined {
  const [growth = '', full = '', ...others] = partsOf(text);
  const belowGoal = saidBy(GROWTH, growth);
  const goal = exactly(`từ (${NUMBER})\\s*%\\s*:\\s*${FULL}`).exec(full)?.[1];
  if (belowGoal === undefined || goal === undefined) return undefined;
  let rule: RatioRule = { kind: 'ratio', ...UNNAMED.share, floor: 0, goal: shareOf(goal), belowGoal };
  for (const part of others) {
    const floor = exactly(`dưới (${NUMBER})\\s*%\\s*:\\s*0`).exec(part)?.[1];
    const round = exactly('làm tròn (\\d+) chữ số').exec(part)?.[1];
    const fedBy = saidBy(FED_BY, part);
    if (floor !== undefined) rule = { ...rule, floor: shareOf(floor) };
    else if (round !== undefined) rule = { ...rule, round: Number(round) };
    else if (part.toLowerCase() === EXCEEDS) rule = { ...rule, mayExceed: true };
    else if (fedBy) rule = { ...rule, fedBy };
    else return undefined;
  }
  return rule;
}

/** "từ 90%: 1 | trên 70%: 0,5 | còn lại: 0". */
function writeBands({ bands, mayExceed }: BandsRule): string {
  return barred([
    ...bands.map(
      ({ from, open, points }) => `${open ? 'trên' : 'từ'} ${percentage(from)}: ${decimal(points)}`,
    ),
    REST,
    mayExceed ? EXCEEDS : undefined,
  ]);
}

function readBandsWords(text: string): BandsRule | undefined {
  const parts = partsOf(text);
  const mayExceed = parts.at(-1)?.toLowerCase() === EXCEEDS;
  const steps = mayExceed ? parts.slice(0, -1) : parts;
  if (!IS_REST.test(steps.at(-1) ?? '') || steps.length < 2) return undefined;
  const bands = all(steps.slice(0, -1), step => {
    const [, bound, from, points] =
      exactly(`(từ|trên) (${NUMBER})\\s*%\\s*:\\s*(${NUMBER})`).exec(step) ?? [];
    return bound === undefined
      ? undefined
      : { from: shareOf(from!), open: bound.toLowerCase() === 'trên', points: numberOf(points!) };
  });
  return bands && { kind: 'bands', ...UNNAMED.share, bands, ...(mayExceed && { mayExceed }) };
}

/** "theo số lượng: từ 100: 4 | từ 50: 3 | còn lại: 0". */
function writeCounts({ steps }: CountsRule): string {
  return `${COUNTS}: ${barred([...steps.map(({ from, points }) => `từ ${from}: ${decimal(points)}`), REST])}`;
}

function readCountsWords(text: string): CountsRule | undefined {
  const parts = partsOf(behind(text, COUNTS) ?? '');
  if (!IS_REST.test(parts.at(-1)!) || parts.length === 1) return undefined;
  const steps = all(parts.slice(0, -1), part => {
    const found = exactly(`từ (\\d+)\\s*:\\s*(${NUMBER})`).exec(part);
    return found ? { from: Number(found[1]), points: numberOf(found[2]!) } : undefined;
  });
  return steps && { kind: 'counts', counted: UNNAMED.counted, steps };
}

/** "chậm nhất 30/01: 4 | chậm không quá 15 ngày: 2 | còn lại: 0". */
function writeDeadline({ due, latePoints, graceDays }: DeadlineRule): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  return barred([
    `chậm nhất ${two(due.day)}/${two(due.month)}: ${FULL}`,
    latePoints === 0 && graceDays === 0
      ? undefined
      : `chậm không quá ${graceDays} ngày: ${decimal(latePoints)}`,
    REST,
  ]);
}

function readDeadlineWords(text: string): DeadlineRule | undefined {
  const [due = '', ...others] = partsOf(text);
  const day = exactly(`chậm nhất (\\d{1,2})/(\\d{1,2})\\s*:\\s*${FULL}`).exec(due);
  const rest = others.at(-1);
  const late =
    others.length > 1
      ? exactly(`chậm không quá (\\d+) ngày\\s*:\\s*(${NUMBER})`).exec(others[0]!)
      : undefined;
  if (!day || rest === undefined || !IS_REST.test(rest) || late === null || others.length > 2)
    return undefined;
  return {
    kind: 'deadline',
    due: { month: Number(day[2]), day: Number(day[1]) },
    latePoints: late ? numberOf(late[2]!) : 0,
    graceDays: late ? Number(late[1]) : 0,
  };
}

/** In time, a day late, on the last day of grace and a day after it. */
function deadlineCases({ due: { month, day }, graceDays }: DeadlineRule): readonly ExampleCase[] {
  const due = serialDate(EXAMPLE_YEAR, month, day);
  return [...new Set([0, 1, graceDays, graceDays + 1])].map(late => ({ date: due + late, due }));
}

/** Each kind: what it is called, in words, and back, and what shows how it scores. */
export const STEP_WORDS = {
  ratio: {
    name: 'Tỷ lệ',
    write: writeRatio,
    read: readRatioWords,
    cases: ({ floor, goal }: RatioRule) => shareCases([goal, (floor + goal) / 2, floor]),
  },
  bands: {
    name: 'Bậc theo tỷ lệ',
    write: writeBands,
    read: readBandsWords,
    cases: ({ bands }: BandsRule) => shareCases(bands.map(({ from }) => from)),
  },
  counts: {
    name: 'Bậc theo số lượng',
    write: writeCounts,
    read: readCountsWords,
    cases: ({ steps }: CountsRule) => countCases([...steps.flatMap(({ from }) => [from, from - 1]), 0]),
  },
  deadline: { name: 'Hạn', write: writeDeadline, read: readDeadlineWords, cases: deadlineCases },
} as const;
