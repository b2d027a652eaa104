import { clausesOf } from './clauses';
import { definitionOf, together, type Definitions } from './definition';
import { formulaOf, type Formula } from './formula';
import { bareOption, optionOf, type Option } from './option';
import { perCaseOf, speaksOfCases, type PerCase } from './per-case';
import { plainText } from './plain-text';
import { isLabel, notArisingOf, remarkOf, type Remark } from './remark';

type Said<F extends Remark['form']> = Extract<Remark, { readonly form: F }>;

/** A scoring text taken apart: what it says, by the form in which it says it. */
export interface Statement {
  readonly text: string;
  readonly max: number;
  readonly title: string;
  readonly options: readonly Option[];
  readonly formulas: readonly Formula[];
  readonly cases: readonly PerCase[];
  /** Clauses that take points off without saying that each case does; the same as options, where they can be. */
  readonly taken: readonly { readonly perCase: PerCase; readonly option?: Option }[];
  readonly definitions: Definitions;
  readonly remarks: { readonly [F in Remark['form']]: readonly Said<F>[] };
  readonly headings: readonly string[];
  /** What could bear on the score and was not understood. */
  readonly unread: readonly string[];
}

/** Takes a scoring text apart. Nothing of it is lost: what has no form is `unread`. */
export function statementOf(method: string, max: number, title = ''): Statement {
  const text = plainText(method);
  const options: Option[] = [];
  const formulas: Formula[] = [];
  const cases: PerCase[] = [];
  const taken: { perCase: PerCase; option?: Option }[] = [];
  const definitions: Definitions[] = [];
  const remarks: Remark[] = [];
  const headings: string[] = [];
  const unread: string[] = [];
  const clauses = clausesOf(text);
  const bare = clauses.length > 1 && clauses.every(clause => bareOption(clause, max));
  for (const clause of clauses) {
    const notArising = notArisingOf(clause, max);
    if (notArising) {
      remarks.push(notArising);
      continue;
    }
    const definition = definitionOf(clause);
    if (definition) {
      definitions.push(definition);
      continue;
    }
    const multiplied = /[×*]|[\s)\]%\d]x[\s([\d]|nhân/iu.test(clause) ? formulaOf(clause, max) : undefined;
    if (multiplied) {
      formulas.push(multiplied);
      continue;
    }
    const option = bare ? bareOption(clause, max) : optionOf(clause, max);
    const perCase = perCaseOf(clause, max);
    if (perCase) {
      if (perCase.each) cases.push(perCase);
      else taken.push({ perCase, ...(option && { option }) });
      continue;
    }
    const formula = option ? undefined : formulaOf(clause, max);
    if (formula) {
      formulas.push(formula);
      continue;
    }
    const remark = remarkOf(clause, max);
    if (remark && !(remark.form === 'harmless' && isHeading(clause))) remarks.push(remark);
    else if (option && !speaksOfCases(clause)) options.push(option);
    else if (isHeading(clause) && !speaksOfCases(clause)) headings.push(clause);
    else unread.push(clause);
  }
  const said = <F extends Remark['form']>(form: F): readonly Said<F>[] =>
    remarks.filter((remark): remark is Said<F> => remark.form === form);
  return {
    text,
    max,
    title,
    options,
    formulas,
    cases,
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

/** "Nhóm đơn vị có kế hoạch:", and nothing behind it. */
function isHeading(clause: string): boolean {
  return /\p{L}\s*:$/u.test(clause) && !isLabel(clause);
}
