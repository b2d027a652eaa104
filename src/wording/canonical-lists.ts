/** The canonical words of the kinds that go by answers and cases. */
import type { BonusRule } from '../rules/bonus';
import type { ChecklistRule } from '../rules/checklist';
import type { DeductRule } from '../rules/deduct';
import type { Level, LevelsRule } from '../rules/levels';
import type { ManualRule } from '../rules/manual';
import type { RatioPart, RatiosRule } from '../rules/ratios';
import type { SurveyLevel, SurveyRule, SurveyWeight } from '../rules/survey';
import type { TallyItem, TallyRule } from '../rules/tally';
import { MET, NOT_MET } from '../rules/words';
import type { YesNoRule } from '../rules/yes-no';
import { UNNAMED } from './amounts';
import {
  all,
  barred,
  behind,
  decimal,
  escaped,
  NAME,
  nameIn,
  namedNumber,
  partsOf,
  unescaped,
} from './canonical-text';
import { NUMBER, numberOf } from './points';

const YES_NO = 'có hoặc không';
const LEVELS = 'chọn một mức';
const CHECKLIST = 'cộng các ý';
const RATIOS = 'cộng các tỷ lệ';
const TALLY = { full: 'tính từ điểm tối đa', zero: 'tính từ 0 điểm' } as const;
const SURVEY = 'điều tra xã hội học';
const ANSWER = { yes: 'hài lòng', no: 'không hài lòng' } as const;
const MANUAL = 'chấm theo';
/** Text in brackets. */
const BRACKETED = String.raw`\[((?:\\.|[^\]\\])*)\]`;

const whole = (source: string): RegExp => new RegExp(`^${source}$`, 'isu');

/** "có hoặc không: Đúng hạn | Quá hạn". */
function writeYesNo({ words = [MET, NOT_MET] }: YesNoRule): string {
  return `${YES_NO}: ${barred(words.map(escaped))}`;
}

function readYesNoWords(text: string): YesNoRule | undefined {
  const words = all(partsOf(behind(text, YES_NO) ?? ''), nameIn);
  const [yes, no] = words ?? [];
  if (words?.length !== 2 || !yes || !no) return undefined;
  return { kind: 'yesNo', ...((yes !== MET || no !== NOT_MET) && { words: [yes, no] }) };
}

/** "chọn một mức: Kịp thời: 1 | Không kịp thời: 0,5 | Không ban hành: 0"; a full text stands in brackets. */
function writeLevels({ levels }: LevelsRule): string {
  const full = (wording: string | undefined): string =>
    wording === undefined ? '' : ` [${escaped(wording)}]`;
  return `${LEVELS}: ${barred(levels.map(([name, points, wording]) => `${escaped(name)}${full(wording)}: ${decimal(points)}`))}`;
}

function readLevelsWords(text: string): LevelsRule | undefined {
  const listed = behind(text, LEVELS);
  const levels = listed === undefined ? undefined : all(partsOf(listed), levelOf);
  return levels && { kind: 'levels', levels };
}

function levelOf(part: string): Level | undefined {
  const [, name, wording, points] = whole(`${NAME}\\s+${BRACKETED}\\s*:\\s*(${NUMBER})`).exec(part) ?? [];
  if (name !== undefined) return [unescaped(name), numberOf(points!), unescaped(wording!)];
  return namedNumber(part);
}

/** "cộng các ý: Có kế hoạch: 0,2 | Có phân công: 0,3". */
function writeChecklist({ items }: ChecklistRule): string {
  return `${CHECKLIST}: ${barred(items.map(([title, points]) => `${escaped(title)}: ${decimal(points)}`))}`;
}

function readChecklistWords(text: string): ChecklistRule | undefined {
  const listed = behind(text, CHECKLIST);
  const items = listed === undefined ? undefined : all(partsOf(listed), part => namedNumber(part));
  return items && { kind: 'checklist', items };
}

/** "mỗi trường hợp trừ 0,25 | thấp nhất còn 1". */
function writeDeduct({ pointsEach, floor }: DeductRule): string {
  return barred([
    `mỗi trường hợp trừ ${decimal(pointsEach)}`,
    floor === undefined ? undefined : `thấp nhất còn ${decimal(floor)}`,
  ]);
}

function readDeductWords(text: string): DeductRule | undefined {
  const [each = '', least, ...more] = partsOf(text);
  const points = whole(`mỗi trường hợp trừ (${NUMBER})`).exec(each)?.[1];
  const floor = least === undefined ? undefined : whole(`thấp nhất còn (${NUMBER})`).exec(least);
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
  const points = whole(`mỗi trường hợp cộng (${NUMBER})`).exec(text)?.[1];
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
    const listed = behind(text, TALLY[start]);
    const items = listed === undefined ? undefined : all(partsOf(listed), tallyItemOf);
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
  const listed = behind(text, RATIOS);
  const parts =
    listed === undefined
      ? undefined
      : all(partsOf(listed), (part): RatioPart | undefined => {
          const found = whole(`${NAME}\\s+${BRACKETED}\\s*/\\s*${BRACKETED}\\s*:\\s*(${NUMBER})`).exec(part);
          if (!found) return undefined;
          const [title, done, total] = found.slice(1, 4).map(unescaped) as [string, string, string];
          return { title, done, total, points: numberOf(found[4]!) };
        });
  return parts && { kind: 'ratios', parts };
}

/** "điều tra xã hội học | hài lòng: Tốt | không hài lòng: Kém"; weights as "Tốt: hệ số 1". */
function writeSurvey({ levels = [], weights = [] }: SurveyRule): string {
  return barred([
    SURVEY,
    ...levels.map(({ name, satisfied }) => `${satisfied ? ANSWER.yes : ANSWER.no}: ${escaped(name)}`),
    ...weights.map(([name, weight]) => `${escaped(name)}: hệ số ${decimal(weight)}`),
  ]);
}

function readSurveyWords(text: string): SurveyRule | undefined {
  const [head = '', ...parts] = partsOf(text);
  if (head.toLowerCase() !== SURVEY) return undefined;
  const rule: SurveyRule = { kind: 'survey', ...UNNAMED.survey };
  if (parts.length === 0) return rule;
  const levels = all(parts, (part): SurveyLevel | undefined => {
    const [no, yes] = [behind(part, ANSWER.no), behind(part, ANSWER.yes)];
    const name = nameIn(no ?? yes ?? '');
    return name === undefined ? undefined : { name, satisfied: no === undefined };
  });
  const weights = all(parts, (part): SurveyWeight | undefined => namedNumber(part, 'hệ số'));
  if (weights) return { ...rule, weights };
  return levels && { ...rule, levels };
}

/** "chấm theo: kết quả kiểm tra thực tế". */
function writeManual({ basis }: ManualRule): string {
  return `${MANUAL}: ${escaped(basis)}`;
}

function readManualWords(text: string): ManualRule | undefined {
  const basis = behind(text, MANUAL);
  return basis === undefined || partsOf(basis).length > 1
    ? undefined
    : { kind: 'manual', basis: unescaped(basis) };
}

/** Each kind in words, and back. */
export const LIST_WORDS = {
  yesNo: { write: writeYesNo, read: readYesNoWords },
  levels: { write: writeLevels, read: readLevelsWords },
  checklist: { write: writeChecklist, read: readChecklistWords },
  deduct: { write: writeDeduct, read: readDeductWords },
  bonus: { write: writeBonus, read: readBonusWords },
  tally: { write: writeTally, read: readTallyWords },
  ratios: { write: writeRatios, read: readRatiosWords },
  survey: { write: writeSurvey, read: readSurveyWords },
  manual: { write: writeManual, read: readManualWords },
} as const;
