import { readSources } from './read-sources';
import { rulePeeks } from './rule-peeks';

test('nothing outside rules/ looks at the kind of a rule or at its parameters', () => {
  expect(rulePeeks(readSources('src'))).toEqual([]);
});

/** Code about rules, and what it looks at. */
const PEEKS: readonly (readonly [code: string, property: string])[] = [
  ["export const a = held.rule.kind === 'ratio';", 'kind'],
  ['switch (held.rule.kind) { default: }', 'kind'],
  ["export const a = held.rule['kind'];", 'kind'],
  ['const { kind: named } = held.rule;', 'kind'],
  ['export const a = all.map(({ way: { kind } }) => kind);', 'kind'],
  ['export const a = all.map(({ way }) => way.kind);', 'kind'],
  ["export const a = 'fedBy' in held.rule;", 'fedBy'],
  ['export const a = ratio.goal;', 'goal'],
];
/** Code that looks at nothing of a rule but what all have, or at something that is none. */
const OTHERS: readonly string[] = [
  'export const a = held.rule.notArising;',
  "declare const list: { readonly kind: 'list' }; export const a = list.kind;",
  'declare const row: { readonly fedBy: string }; export const { fedBy } = row;',
  "export const rule: Rule = { kind: 'ratio', goal: 1 };",
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
         export const isShare = (rule: Rule): boolean => rule.kind === 'ratio';`,
      ],
      ...codes.map((code, index): [string, string] => [
        `src/ledger/${index}.ts`,
        `import type { Rule, RatioRule } from '../rules/kinds';
         declare const held: { readonly rule: Rule }, all: readonly { readonly way: Rule }[], ratio: RatioRule;
         ${code}`,
      ]),
    ]),
  );
  const toldOf = (code: string): string[] => {
    const file = `src/ledger/${codes.indexOf(code)}.ts`;
    return found.filter(each => each.startsWith(`${file} `)).map(each => each.slice(file.length + 1));
  };

  test.each(PEEKS)('%s', (code, property) => {
    expect(toldOf(code)).toEqual([`reads ${property} of a rule`]);
  });

  test.each(OTHERS)('but not for %s', code => {
    expect(toldOf(code)).toEqual([]);
  });
});
