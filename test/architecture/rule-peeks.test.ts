import { readSources } from './read-sources';
import { rulePeeks } from './rule-peeks';

test('nothing but rules/ and what makes rules of words looks at the kind of a rule or at its parameters', () => {
  expect(rulePeeks(readSources('src'))).toEqual([]);
});

/** Code about rules, and what it looks at. */
const PEEKS: readonly (readonly [code: string, told: string])[] = [
  ["export const a = held.rule.kind === 'ratio';", 'reads kind'],
  ['switch (held.rule.kind) { default: }', 'reads kind'],
  ["export const a = held.rule['kind'];", 'reads kind'],
  ['const { kind: named } = held.rule;', 'reads kind'],
  ['export const a = all.map(({ way: { kind } }) => kind);', 'reads kind'],
  ['export const a = all.map(({ way }) => way.kind);', 'reads kind'],
  ["export const a = 'fedBy' in held.rule;", 'reads fedBy'],
  ['export const a = ratio.goal;', 'reads goal'],
  ["export const a = isOfKind(held.rule, 'ratio');", 'asks isOfKind'],
  [
    "import { isOfKind as is } from '../rules/kinds'; export const a = is(held.rule, 'ratio');",
    'asks isOfKind',
  ],
  ['export const a = all.map(({ way }) => way).filter(isShare);', 'asks isShare'],
];
/** Code that looks at nothing of a rule but what all have, or at something that is none. */
const OTHERS: readonly string[] = [
  'export const a = held.rule.notArising;',
  "declare const list: { readonly kind: 'list' }; export const a = list.kind;",
  'declare const row: { readonly fedBy: string }; export const { fedBy } = row;',
  "export const rule: Rule = { kind: 'ratio', goal: 1 };",
  'export const a = nameOf(held.rule);',
  "declare const said: Pick<RatioRule, 'goal'> & { readonly form: 'ratio' }; export const a = said.goal;",
];

describe('the check can fail:', () => {
  const codes = [...PEEKS.map(([code]) => code), ...OTHERS];
  const found = rulePeeks(
    new Map([
      [
        'src/rules/rule.ts',
        'export interface BaseRule { readonly kind: string; readonly notArising?: boolean }',
      ],
      [
        'src/rules/kinds.ts',
        `import type { BaseRule } from './rule';
         export interface RatioRule extends BaseRule { kind: 'ratio'; goal: number; fedBy?: string }
         export interface YesNoRule extends BaseRule { kind: 'yesNo' }
         export type Rule = RatioRule | YesNoRule;
         export function isShare(rule: Rule): boolean { return rule.kind === 'ratio'; }
         export function isOfKind(rule: Rule, kind: Rule['kind']): rule is RatioRule { return rule.kind === kind; }
         export function nameOf(rule: Rule): string { return rule.kind; }`,
      ],
      ...['read-rule', 'canonical-steps'].map((name): [string, string] => [
        `src/wording/${name}.ts`,
        "import type { Rule } from '../rules/kinds'; export const kind = (rule: Rule) => rule.kind;",
      ]),
      ...codes.map((code, index): [string, string] => [
        `src/ledger/${index}.ts`,
        `import { isOfKind, isShare, nameOf, type Rule, type RatioRule } from '../rules/kinds';
         declare const held: { readonly rule: Rule }, all: readonly { readonly way: Rule }[], ratio: RatioRule;
         ${code}`,
      ]),
    ]),
  );
  const toldOf = (code: string): string[] => {
    const file = `src/ledger/${codes.indexOf(code)}.ts`;
    return found.filter(each => each.startsWith(`${file} `)).map(each => each.slice(file.length + 1));
  };

  test.each(PEEKS)('%s', (code, told) => {
    expect(toldOf(code)).toEqual([`${told} of a rule`]);
  });

  test.each([
    ['src/wording/read-rule.ts', ['src/wording/read-rule.ts reads kind of a rule']],
    ['src/wording/canonical-steps.ts', []],
  ])('in %s, told %j', (file, told) => {
    expect(found.filter(each => each.startsWith(`${file} `))).toEqual(told);
  });

  test.each(OTHERS)('but not for %s', code => {
    expect(toldOf(code)).toEqual([]);
  });
});
