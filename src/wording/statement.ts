import { clausesOf } from './clauses';
import { definitionOf, together, type Definitions } from './definition';
import { formulaIn, type Formula } from './formula';
import { bareOption, optionOf, type Option } from './option';
import { perCaseOf, speaksOfCases, type PerCase } from './per-case';
import { plainWording } from './plain-text';
import { isHarmless, isLabel, remarkOf, type Remark } from './remark';

type Said<F extends Remark['form']> = Extract<Remark, { readonly form: F }>;

/** A scoring text taken apart: what it says, by the form in which it says it. */
export interface Statement {
  readonly text: string;
  readonly max: number;
  /** It stands in a part that takes points off: its points are those that it takes. */
  readonly takesOff: boolean;
  readonly title: string;
  readonly options: readonly Option[];
  readonly formulas: readonly Formula[];
  readonly cases: readonly PerCase[];
  /** All that is said of cases, in the order of the text. */
  readonly inOrder: readonly PerCase[];
  /** Clauses that take points off without saying that each case does; the same as options, where they can be. */
  readonly taken: readonly { readonly perCase: PerCase; readonly option?: Option }[];
  readonly definitions: Definitions;
  readonly remarks: { readonly [F in Remark['form']]: readonly Said<F>[] };
  readonly headings: readonly string[];
  /** What could bear on the score and was not understood. */
  readonly unread: readonly string[];
}

/** "Đạt 100% hoặc không phát sinh". */
const OR_NOTHING = /^(.+?)[\s,(]+hoặc (?:trong (?:năm|kỳ) )?không phát sinh(?!\p{L})[^%\d]*$/iu;

/** Takes a scoring text apart. Nothing of it is lost: what has no form is `unread`. */
export function statementOf(method: string, points: number, title = ''): Statement {
  const max = Math.abs(points);
  const text = plainWording(method);
  const options: Option[] = [];
  const formulas: Formula[] = [];
  const cases: PerCase[] = [];
  const inOrder: PerCase[] = [];
  const taken: { perCase: PerCase; option?: Option }[] = [];
  const definitions: Definitions[] = [];
  const remarks: Remark[] = [];
  const headings: string[] = [];
  const unread: string[] = [];
  const clauses = clausesOf(text).flatMap(withoutLabel).map(withoutAside);
  const arises = clauses.some(clause => /(?<!(?:không|chưa) )phát sinh/iu.test(clause));
  const bare =
    clauses.length > 1 && clauses.every(clause => !optionOf(clause, max) && bareOption(clause, max));
  for (const clause of clauses) {
    const denied = arises && /^không (?:có )?phát sinh/iu.test(clause);
    const remark = denied ? undefined : remarkOf(clause, max);
    // "Trừ tối đa 2 điểm" is the limit of what is taken off, and no case of it.
    if (remark && remark.form !== 'harmless') {
      remarks.push(remark);
      continue;
    }
    const definition = definitionOf(clause);
    if (definition) {
      definitions.push(definition);
      continue;
    }
    const multiplied = /[×*]|[\s)\]%\d]x[\s([\d]|nhân/iu.test(clause) ? formulaIn(clause, max) : undefined;
    if (multiplied) {
      formulas.push(multiplied);
      continue;
    }
    const option = bare ? bareOption(clause, max) : optionOf(clause, max);
    const perCase = perCaseOf(clause, max);
    if (perCase) {
      inOrder.push(perCase);
      if (perCase.each) cases.push(perCase);
      else taken.push({ perCase, ...(option && { option }) });
      continue;
    }
    const formula = option ? undefined : formulaIn(clause, max);
    if (formula) {
      formulas.push(formula);
      continue;
    }
    if (remark && !isHeading(clause)) remarks.push(remark);
    else if (option && !speaksOfCases(clause)) {
      const [, condition] = OR_NOTHING.exec(option.condition) ?? [];
      if (condition !== undefined && option.worth.points === max) {
        remarks.push({ form: 'notArising', counts: 'full' });
        options.push({ ...option, condition });
      } else options.push(option);
    } else if (isHeading(clause) && !speaksOfCases(clause)) headings.push(clause);
    else unread.push(clause);
  }
  // Where some points come on top of others, the options are no levels.
  const onTop = new Set(options.flatMap(({ worth }) => (worth.points > 0 ? [worth.added] : []))).size > 1;
  const said = <F extends Remark['form']>(form: F): readonly Said<F>[] =>
    remarks.filter((remark): remark is Said<F> => remark.form === form);
  return {
    text,
    max,
    takesOff: points < 0,
    title,
    options: onTop
      ? options.map(option => ({ ...option, worth: { ...option.worth, plain: false } }))
      : options,
    formulas,
    cases,
    inOrder,
    taken,
    definitions: together(definitions),
    remarks: {
      notArising: said('notArising'),
      cap: said('cap'),
      round: said('round'),
      choose: said('choose'),
      addUp: said('addUp'),
      once: said('once'),
      harmless: said('harmless'),
    },
    headings,
    unread,
  };
}

/** "Chọn một mức: Tốt: 2 điểm" is a heading and an option. */
function withoutLabel(clause: string): readonly string[] {
  const colon = clause.indexOf(':') + 1;
  const [label, rest] = [clause.slice(0, colon), clause.slice(colon).trim()];
  const heads =
    colon > 0 &&
    rest.includes(':') &&
    (isLabel(label) || ['choose', 'addUp'].includes(remarkOf(label, 0)?.form ?? ''));
  return heads ? [label, rest] : [clause];
}

/** Without a remark in brackets at its end that bears on nothing. */
function withoutAside(clause: string): string {
  const [, before, aside] = /^(.*(?:\d|điểm|đ|tối đa))\s*\(([^()]*)\)$/isu.exec(clause) ?? [];
  return aside !== undefined && isHarmless(aside) ? before! : clause;
}

/** "Nhóm đơn vị có kế hoạch:", and nothing behind it. */
function isHeading(clause: string): boolean {
  return /\p{L}\s*:$/u.test(clause) && !isLabel(clause);
}
