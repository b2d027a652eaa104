import { basename } from 'node:path';
import type { Change } from './change';

/** A mutation that changes nothing that anybody can see, named by its file and its lines, with the reason. */
interface Equivalent extends Pick<Change, 'before' | 'after'> {
  /** Without its folder, so that it may move. */
  readonly file: string;
  readonly reason: string;
}

const EQUIVALENTS: readonly Equivalent[] = [
  {
    file: 'decimal.ts',
    before: "const [mantissa = '0', exponent = '0'] = Math.abs(value).toPrecision(DIGITS).split('e');",
    after: "const [mantissa = '', exponent = '0'] = Math.abs(value).toPrecision(DIGITS).split('e');",
    reason: 'there always is a mantissa',
  },
  {
    file: 'decimal.ts',
    before: "const [mantissa = '0', exponent = '0'] = Math.abs(value).toPrecision(DIGITS).split('e');",
    after: "const [mantissa = '0', exponent = ''] = Math.abs(value).toPrecision(DIGITS).split('e');",
    reason: 'an empty text counts as 0',
  },
  {
    file: 'formula.ts',
    before: "return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);",
    after: 'return String(value).toUpperCase();',
    reason: 'a formula takes the exponent of a number in either case',
  },
  {
    file: 'ratios.ts',
    before: 'const all = points.reduce((sum, each) => sum + each, 0);',
    after: 'const all = points.reduce((sum, each) => sum + each);',
    reason: 'there are two ratios at least',
  },
  {
    file: 'survey.ts',
    before: 'asks: rule => (answersOf(rule).length > 0 ? [] : shareAsks(rule.satisfied, rule.valid)),',
    after: 'asks: rule => (answersOf(rule).length > 1 ? [] : shareAsks(rule.satisfied, rule.valid)),',
    reason: 'there are two answers at least',
  },
  {
    file: 'inflate-entry.ts',
    before: 'if (packed.length <= LIMITS.stepBytes && size <= LIMITS.ratioFromBytes) {',
    after: 'if (packed.length < LIMITS.stepBytes && size <= LIMITS.ratioFromBytes) {',
    reason: 'both ways of inflating give the same',
  },
  {
    file: 'inflate-entry.ts',
    before: 'if (packed.length <= LIMITS.stepBytes && size <= LIMITS.ratioFromBytes) {',
    after: 'if (packed.length <= LIMITS.stepBytes) {',
    reason: 'both ways of inflating give the same',
  },
  {
    file: 'serial-date.ts',
    before: 'return Math.round((Date.UTC(year, month - 1, day) - EPOCH) / DAY);',
    after: 'return Math.floor((Date.UTC(year, month - 1, day) - EPOCH) / DAY);',
    reason: 'whole days divide without a rest',
  },
  {
    file: 'serial-date.ts',
    before: 'const DAY = 86_400_000;',
    after: 'const DAY = 86400001;',
    reason: 'by the year 9999 it comes to less than an hour',
  },
  {
    file: 'text-number.ts',
    before: "const [, sign, digits = '', percent] = /^([-+]? ?)(.*?)( ?%)?$/.exec(plain(text)) ?? [];",
    after: "const [, sign, digits = 'mutated', percent] = /^([-+]? ?)(.*?)( ?%)?$/.exec(plain(text)) ?? [];",
    reason: 'the pattern finds digits in any text, be they none',
  },
  {
    file: 'text-number.ts',
    before: "const [, sign, digits = '', percent] = /^([-+]? ?)(.*?)( ?%)?$/.exec(plain(text)) ?? [];",
    after: "const [, sign, digits = '', percent] = /([-+]? ?)(.*?)( ?%)?$/.exec(plain(text)) ?? [];",
    reason: 'the pattern fits from the first letter on',
  },
  {
    file: 'text-number.ts',
    before: "return `${whole}.${fraction ?? '0'}`;",
    after: "return `${whole}.${fraction ?? ''}`;",
    reason: 'a number can end in its point',
  },
  {
    file: 'text-number.ts',
    before: "return grouped === undefined ? undefined : `${grouped.replace(/\\D/g, '')}.${decimals ?? '0'}`;",
    after: "return grouped === undefined ? undefined : `${grouped.replace(/\\D/g, '')}.${decimals ?? ''}`;",
    reason: 'a number can end in its point',
  },
  {
    file: 'text-date.ts',
    before: 'const exists = year >= 1900 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;',
    after: 'const exists = year >= 1900 && date.getUTCMonth() === month - 1;',
    reason: 'a day that a month does not have lies in another month',
  },
  {
    file: 'deadline.ts',
    before: 'const date = new Date(Date.UTC(2001, month - 1, day));',
    after: 'const date = new Date(Date.UTC(2002, month - 1, day));',
    reason: 'neither year has a 29 February',
  },
  {
    file: 'laws.ts',
    before: "let previous = '';",
    after: "let previous = 'mutated';",
    reason: 'a text without numbers stands before any code',
  },
  {
    file: 'area-laws.ts',
    before: "let previous = '';",
    after: "let previous = 'mutated';",
    reason: 'a text without numbers stands before any code',
  },
  {
    file: 'area-laws.ts',
    before: "issues.push({ code: 'catalogue.targetImpossible', where, target: criterion.target ?? '' });",
    after:
      "issues.push({ code: 'catalogue.targetImpossible', where, target: criterion.target ?? 'mutated' });",
    reason: 'no target is never impossible',
  },
  {
    file: 'code-laws.ts',
    before: 'const difference = (a[i] ?? -1) - (b[i] ?? -1);',
    after: 'const difference = (a[i] ?? -2) - (b[i] ?? -1);',
    reason: 'any number below 0 stands before all that codes have',
  },
  {
    file: 'code-laws.ts',
    before: 'const difference = (a[i] ?? -1) - (b[i] ?? -1);',
    after: 'const difference = (a[i] ?? -1) - (b[i] ?? -2);',
    reason: 'any number below 0 stands before all that codes have',
  },
  {
    file: 'laws.ts',
    before: "...limitedText('', 'note', set.ratingNote ?? '', REMARK_LENGTH),",
    after: "...limitedText('', 'note', set.ratingNote ?? 'mutated', REMARK_LENGTH),",
    reason: 'neither is too long',
  },
  {
    file: 'laws.ts',
    before: "...limitedText('', 'note', set.pointsNote ?? '', REMARK_LENGTH),",
    after: "...limitedText('', 'note', set.pointsNote ?? 'mutated', REMARK_LENGTH),",
    reason: 'neither is too long',
  },
  {
    file: 'read-json.ts',
    before: "const key = name.replace(/\\?$/, '');",
    after: "const key = name.replace(/\\?/, '');",
    reason: 'a key has its question mark at the end',
  },
  {
    file: 'area-laws.ts',
    before: "previous = '';",
    after: "previous = 'mutated';",
    reason: 'a text without numbers stands before any code',
  },
  {
    file: 'code-laws.ts',
    before: 'for (let i = 0; i < Math.max(a.length, b.length); i++) {',
    after: 'for (let i = 0; i <= Math.max(a.length, b.length); i++) {',
    reason: 'beyond both codes there is no difference',
  },
  {
    file: 'code-laws.ts',
    before: 'for (let i = 0; i < Math.max(a.length, b.length); i++) {',
    after: 'for (let i = 0; i < Math.max(a.length); i++) {',
    reason: 'only a code that stands before a shorter one is told',
  },
  {
    file: 'code-laws.ts',
    before: 'return 0;',
    after: 'return 1;',
    reason: 'equal codes are told as one code twice',
  },
  {
    file: 'code-laws.ts',
    before: 'return compareCodes(previous, code) > 0',
    after: 'return compareCodes(previous, code) >= 0',
    reason: 'equal codes are told as one code twice',
  },
  {
    file: 'laws.ts',
    before: "...codeIssues(row.code, '', codes),",
    after: "...codeIssues(row.code, 'mutated', codes),",
    reason: 'a text without numbers stands before any code',
  },
  {
    file: 'laws.ts',
    before: "...limitedText(row.code, 'note', row.note ?? '', TEXT_LENGTH),",
    after: "...limitedText(row.code, 'note', row.note ?? 'mutated', TEXT_LENGTH),",
    reason: 'neither is too long',
  },
  {
    file: 'area-laws.ts',
    before: "...limitedText(where, 'target', criterion.target ?? '', TARGET_LENGTH),",
    after: "...limitedText(where, 'target', criterion.target ?? 'mutated', TARGET_LENGTH),",
    reason: 'neither is too long',
  },
  {
    file: 'area-laws.ts',
    before: "...limitedText(where, 'note', criterion.note ?? '', TEXT_LENGTH),",
    after: "...limitedText(where, 'note', criterion.note ?? 'mutated', TEXT_LENGTH),",
    reason: 'neither is too long',
  },
  {
    file: 'area-laws.ts',
    before: "...limitedText(where, 'task', criterion.task ?? '', TEXT_LENGTH),",
    after: "...limitedText(where, 'task', criterion.task ?? 'mutated', TEXT_LENGTH),",
    reason: 'neither is too long',
  },
  {
    file: 'read-json.ts',
    before: "if (typeof at === 'object' && 'first' in at) {",
    after: "if ('first' in at) {",
    reason: 'a function has none of these',
  },
  {
    file: 'read-json.ts',
    before: "return typeof shape === 'object' && ('each' in shape || 'row' in shape);",
    after: "return ('each' in shape || 'row' in shape);",
    reason: 'a function has none of these',
  },
  {
    file: 'next-year.ts',
    before: 'const last = calendarDay(serialDate(year + 1, month + 1, 0)).day;',
    after: 'const last = calendarDay(serialDate(year + 2, month + 1, 0)).day;',
    reason: 'no year around a leap year is one',
  },
  {
    file: 'next-year.ts',
    before: 'const last = calendarDay(serialDate(year + 1, month + 1, 0)).day;',
    after: 'const last = calendarDay(serialDate(year - 1, month + 1, 0)).day;',
    reason: 'no year around a leap year is one',
  },
  {
    file: 'start-form.ts',
    before:
      "return typeof stored === 'object' && stored !== null ? (stored as Record<string, unknown>) : {};",
    after: 'return stored !== null ? (stored as Record<string, unknown>) : {};',
    reason: 'a number or text has none of these',
  },
  {
    file: 'roll-up.ts',
    before: '(a, b) => published(b) - published(a) || (a.unit.code < b.unit.code ? -1 : 1),',
    after: '(a, b) => published(b) - published(a) || (a.unit.code < b.unit.code ? -1 : 2),',
    reason: 'what is above 0 stands behind',
  },
  {
    file: 'roll-up.ts',
    before: '(a, b) => published(b) - published(a) || (a.unit.code < b.unit.code ? -1 : 1),',
    after: '(a, b) => published(b) - published(a) || (a.unit.code <= b.unit.code ? -1 : 1),',
    reason: 'no two that are ranked have one code',
  },
  {
    file: 'day-meant.ts',
    before: 'if (at - day <= SLIP) return judged(purpose, day);',
    after: 'if (at - day < SLIP) return judged(purpose, day);',
    reason: 'no number of a moment lies exactly there',
  },
  {
    file: 'sample-ledger.ts',
    before: 'return Number(worth) < 0 === isRare ? 1 : 0;',
    after: 'return Number(worth) <= 0 === isRare ? 1 : 0;',
    reason: 'no case is worth nothing, by the law of its kind',
  },
  {
    file: 'number-words.ts',
    before: 'const said = end < 0 ? words : words.slice(0, end);',
    after: 'const said = end <= 0 ? words : words.slice(0, end);',
    reason: 'words that begin with none of a number say none either way',
  },
  {
    file: 'history-lines.ts',
    before:
      'const perRow = new Map(criteriaOf(set).map(({ code, rule }) => [code, subRowsOf(rule)[0]?.length]));',
    after:
      'const perRow = new Map(criteriaOf(set).map(({ code, rule }) => [code, subRowsOf(rule)[1]?.length]));',
    reason: 'all rows below a criterion hold as many cells, and one alone holds one',
  },
  {
    file: 'read-ratios.ts',
    before: 'Math.abs(all - alone.reduce((sum, each) => sum + each, 0)) < 1e-9 &&',
    after: 'Math.abs(all - alone.reduce((sum, each) => sum + each, 0)) <= 1e-9 &&',
    reason: 'no two sums of points lie just that far apart',
  },
  {
    file: 'verdict-text.ts',
    before: '{ verdict, target = 0, missing = 0, after }: PointsPlan,',
    after: '{ verdict, target = 1, missing = 0, after }: PointsPlan,',
    reason: 'no verdict tells what it lacks',
  },
  {
    file: 'verdict-text.ts',
    before: '{ verdict, target = 0, missing = 0, after }: PointsPlan,',
    after: '{ verdict, target = 0, missing = 1, after }: PointsPlan,',
    reason: 'no verdict tells what it lacks',
  },
  {
    file: 'verdict-text.ts',
    before: 'after: shown(after.total.index ?? 0),',
    after: 'after: shown(after.total.index ?? 1),',
    reason: 'no verdict tells what it lacks',
  },
  {
    file: 'find-header.ts',
    before: 'if (!first || !above || !row) return false;',
    after: 'if (!first || !above || !row) return true;',
    reason: 'below the last row there is nothing that a header could take along',
  },
  {
    file: 'damage.ts',
    before: 'const ANY_DAY = 0;',
    after: 'const ANY_DAY = 1;',
    reason: 'any day will do, as its name says',
  },
  {
    file: 'plan-of-points.ts',
    before: 'groups.flatMap((group, at) => group[chosen.get(at) ?? -1]?.candidates ?? []),',
    after: 'groups.flatMap((group, at) => group[chosen.get(at) ?? -2]?.candidates ?? []),',
    reason: 'no option stands before the first',
  },
  {
    file: 'register-candidates.ts',
    before:
      "const day = typeof until === 'number' && Math.floor(until) >= today ? Math.floor(until) : today;",
    after: "const day = typeof until === 'number' && Math.floor(until) > today ? Math.floor(until) : today;",
    reason: 'on that very day both are the same',
  },
  {
    file: 'own-sheet-plan.ts',
    before: "...rows.map(row => String(shownConstant(row[column]?.value ?? null) ?? '').length),",
    after: '...rows.map(row => String(shownConstant(row[column]?.value ?? null)).length),',
    reason: 'the word for nothing is narrower than the narrowest column',
  },
  {
    file: 'find-set-table.ts',
    before: 'const behind = cells[row]!.slice(label + 1, next < 0 ? undefined : next);',
    after: 'const behind = cells[row]!.slice(label + 1, next < 1 ? undefined : next);',
    reason: 'the label after another one never stands first',
  },
  {
    file: 'fold-options.ts',
    before: 'return best === most && (points.includes(0) || sum - most > 1e-9);',
    after: 'return best === most && (points.includes(0) || sum - most >= 1e-9);',
    reason: 'no points of a table are so few',
  },
  {
    file: 'read-set-sheet.ts',
    before: 'maxPoints: row.points() ?? 0,',
    after: 'maxPoints: row.points() ?? 1,',
    reason: 'points that could not be read are told, and no set is made of them',
  },
  {
    file: 'read-set-sheet.ts',
    before: 'maxPoints: points ?? 0,',
    after: 'maxPoints: points ?? 1,',
    reason: 'points that could not be read are told, and no set is made of them',
  },
  {
    file: 'sample-ledger.ts',
    before: '.filter(({ code }) => fraction(`evidence ${code}`) > 0.15)',
    after: '.filter(({ code }) => fraction(`evidence ${code}`) >= 0.15)',
    reason: 'what is made up has no exact bound',
  },
  {
    file: 'sample-ledger.ts',
    before: '.filter(({ code }) => fraction(`lost ${code}`) > 0.8)',
    after: '.filter(({ code }) => fraction(`lost ${code}`) >= 0.8)',
    reason: 'what is made up has no exact bound',
  },
];

const used = new Set<Equivalent>();

/** Whether a mutation of a source is one of those that change nothing. */
export function isEquivalent(path: string, { before, after }: Change): boolean {
  const found = EQUIVALENTS.find(
    each => each.file === basename(path) && each.before === before && each.after === after,
  );
  if (found) used.add(found);
  return found !== undefined;
}

/** Those that nothing has asked for. */
export const unusedEquivalents = (): readonly Equivalent[] => EQUIVALENTS.filter(each => !used.has(each));
