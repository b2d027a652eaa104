/** The words of the kinds that go by answers. */
import type { ChecklistRule } from '../rules/checklist';
import type { Level, LevelsRule } from '../rules/levels';
import type { ManualRule } from '../rules/manual';
import type { SurveyLevel, SurveyRule, SurveyWeight } from '../rules/survey';
import { MET, NOT_MET } from '../rules/words';
import type { YesNoRule } from '../rules/yes-no';
import { UNNAMED } from './amounts';
import {
  all,
  barred,
  behind,
  BRACKETED,
  decimal,
  escaped,
  exactly,
  listBehind,
  NAME,
  nameIn,
  namedNumber,
  partsOf,
  unescaped,
} from './canonical-text';
import type { ExampleCase } from './example-cases';
import { NUMBER, numberOf } from './points';

const YES_NO = 'có hoặc không';
const LEVELS = 'chọn một mức';
const CHECKLIST = 'cộng các ý';
const SURVEY = 'điều tra xã hội học';
const ANSWER = { yes: 'hài lòng', no: 'không hài lòng' } as const;
const MANUAL = 'chấm theo';

/** "có hoặc không: Đúng hạn | Quá hạn". */
function writeYesNo({ words = [MET, NOT_MET] }: YesNoRule): string {
  return `${YES_NO}: ${barred(words.map(escaped))}`;
}

function readYesNoWords(text: string): YesNoRule | undefined {
  const words = listBehind(text, YES_NO, nameIn);
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
  const levels = listBehind(text, LEVELS, levelOf);
  return levels && { kind: 'levels', levels };
}

function levelOf(part: string): Level | undefined {
  const [, name, wording, points] = exactly(`${NAME}\\s+${BRACKETED}\\s*:\\s*(${NUMBER})`).exec(part) ?? [];
  if (name !== undefined) return [unescaped(name), numberOf(points!), unescaped(wording!)];
  return namedNumber(part);
}

/** "cộng các ý: Có kế hoạch: 0,2 | Có phân công: 0,3". */
function writeChecklist({ items }: ChecklistRule): string {
  return `${CHECKLIST}: ${barred(items.map(([title, points]) => `${escaped(title)}: ${decimal(points)}`))}`;
}

function readChecklistWords(text: string): ChecklistRule | undefined {
  const items = listBehind(text, CHECKLIST, part => namedNumber(part));
  return items && { kind: 'checklist', items };
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

/** All of the items are met, all but one, none. */
function checklistCases({ items }: ChecklistRule): readonly ExampleCase[] {
  return [items.length, items.length - 1, 0].map(met => ({
    items: items.map((_, index) => (index < met ? MET : NOT_MET)),
  }));
}

/** Everybody answers the same, answer by answer; shares where the votes are not entered by answers. */
function surveyCases({ levels = [], weights }: SurveyRule): readonly ExampleCase[] {
  const answers = weights ?? levels;
  return answers.length === 0
    ? [100, 90, 50].map(done => ({ done, total: 100 }))
    : answers.map((_, index) => ({ items: answers.map((_answer, other) => (other === index ? 100 : 0)) }));
}

/** Each kind: what it is called, in words, and back, and what shows how it scores. */
export const ANSWER_WORDS = {
  yesNo: {
    name: 'Đạt, không đạt',
    write: writeYesNo,
    read: readYesNoWords,
    cases: ({ words = [MET, NOT_MET] }: YesNoRule) => words.map(result => ({ result })),
  },
  levels: {
    name: 'Chọn một mức',
    write: writeLevels,
    read: readLevelsWords,
    cases: ({ levels }: LevelsRule) => levels.map(([result]) => ({ result })),
  },
  checklist: {
    name: 'Cộng từng nội dung',
    write: writeChecklist,
    read: readChecklistWords,
    cases: checklistCases,
  },
  survey: { name: 'Điều tra xã hội học', write: writeSurvey, read: readSurveyWords, cases: surveyCases },
  manual: { name: 'Tự chấm', write: writeManual, read: readManualWords, cases: () => [] },
} as const;
