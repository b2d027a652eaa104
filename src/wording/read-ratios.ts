import type { RatiosRule } from '../rules/ratios';
import { roundResult } from '../rules/decimal';
import { namesIn, valueOf } from './expression';
import type { Found } from './found';
import { nameOf, shareNames, shortened } from './names';
import type { Statement } from './statement';

const SHARE = /tỷ lệ|%|phần trăm/iu;
const FOREIGN = /chuẩn hóa|lớn nhất|cao nhất|năm trước|tăng|giảm|trễ|chậm|quá hạn|không|chưa/iu;

/** Several shares in one criterion: "(Tỷ lệ A + Tỷ lệ B)/2 x 4", or one formula for each. */
export function readRatios({
  formulas,
  options,
  cases,
  taken,
  max,
  definitions,
}: Statement): Found | undefined {
  if (
    options.length > 0 ||
    cases.length > 0 ||
    taken.length > 0 ||
    definitions.ratio ||
    formulas.length === 0
  )
    return undefined;
  const parts: { title: string; points: number; sure: boolean }[] = [];
  for (const { condition, by } of formulas) {
    if (by.form !== 'expression') return undefined;
    const isMax = (name: string): boolean => /^(?:số )?điểm (?:tối đa|chuẩn)$/iu.test(name);
    const names = namesIn(by.expression).filter(name => !isMax(name));
    const at = (shares: readonly number[]): number =>
      valueOf(by.expression, name => (isMax(name) ? max : shares[names.indexOf(name)]!));
    const nothing = names.map(() => 0);
    const alone = names.map((_, index) => at(names.map((_name, other) => (other === index ? 1 : 0))));
    const all = at(names.map(() => 1));
    const half = at(names.map((_, index) => (index === 0 ? 0.5 : 0)));
    // A sum of shares, each times something.
    const linear =
      at(nothing) === 0 &&
      Math.abs(all - alone.reduce((sum, each) => sum + each, 0)) < 1e-9 &&
      Math.abs(half - alone[0]! / 2) < 1e-9;
    if (!linear || !names.every(name => SHARE.test(name))) return undefined;
    if (formulas.length > 1 && names.length !== 1) return undefined;
    for (const [index, name] of names.entries()) {
      const title = formulas.length > 1 && condition !== '' ? condition : name;
      parts.push({ title, points: roundResult(alone[index]!), sure: !FOREIGN.test(`${condition} ${name}`) });
    }
  }
  const sum = roundResult(parts.reduce((total, { points }) => total + points, 0));
  if (parts.length < 2 || Math.abs(sum - max) > 1e-4 || parts.some(({ points }) => points <= 0))
    return undefined;
  const rule: RatiosRule = {
    kind: 'ratios',
    parts: parts.map(({ title, points }) => ({
      title: nameOf(shortened(title), 'Tỷ lệ'),
      ...shareNames(title),
      points,
    })),
  };
  const distinct = new Set(parts.map(({ title }) => title.toLowerCase())).size === parts.length;
  return { rule, sure: distinct && parts.every(({ sure }) => sure), heeds: 'average' };
}
