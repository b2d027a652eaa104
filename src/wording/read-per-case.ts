import type { BonusRule } from '../rules/bonus';
import { roundResult } from '../rules/decimal';
import type { DeductRule } from '../rules/deduct';
import type { TallyRule } from '../rules/tally';
import type { Found } from './found';
import { UNNAMED } from './amounts';
import { asksForADay } from './due-date';
import { nameOf } from './names';
import { speaksOfCases, type PerCase } from './per-case';
import type { Statement } from './statement';

/** Points that each case adds or takes off: bonus and deduct for one thing, tally for several. */
export function readPerCase(statement: Statement): Found | undefined {
  const { cases, taken, inOrder: all, options, formulas, max, title, remarks, unread } = statement;
  if (statement.takesOff) return penalty(statement);
  if (all.length === 0 || formulas.length > 0 || options.length > 2) return undefined;
  // Cases that nothing here reads would be left out.
  if (unread.some(speaksOfCases)) return undefined;
  const lost = all.filter(({ pointsEach }) => pointsEach < 0);
  if (lost.length > 0 && lost.length < all.length) return undefined;
  const minus = lost.length > 0;
  // Beside what is taken off stands what has all points, beside what is added what has none.
  const beside = minus ? max : 0;
  if (options.some(({ worth }) => worth.points !== beside || !worth.plain)) return undefined;
  if (all.some(({ pointsEach }) => pointsEach === 0)) return undefined;
  // "Không ban hành: 0" is none of them; "có vi phạm: 0" is another thing.
  const none =
    minus ||
    options.every(({ condition }) =>
      /^(?:(?:các )?(?:trường hợp )?còn lại|không|chưa)(?!\p{L})/iu.test(condition),
    );
  const sure =
    all.every(({ plain }) => plain) &&
    none &&
    options.length < 2 &&
    // Which of several cases count is nothing that a sum of all of them knows.
    remarks.once.length + remarks.choose.length === 0 &&
    !options.some(({ condition }) => saysMore(condition, all));
  const [only, ...more] = all;
  if (more.length === 0) return minus ? deduct(statement, only!, sure) : bonus(statement, only!, sure);
  const items = all.map(({ what, pointsEach }) => ({
    title: nameOf(what, title || UNNAMED.counted),
    pointsEach,
  }));
  const rule: TallyRule = { kind: 'tally', start: minus ? 'full' : 'zero', items };
  const each = cases.length > 0 && taken.every(({ perCase }) => perCase.pointsEach === -max);
  // Several caps are one for each thing.
  const capped = remarks.cap.length <= 1 && capFits(statement, minus, max);
  return { rule, sure: sure && each && capped };
}

/** Whether what has all points asks for a share or a day, so that what is taken off is not all that decides. */
function saysMore(condition: string, cases: readonly PerCase[]): boolean {
  const daysLate = cases.every(({ what }) => /(?<!\p{L})ngày(?!\p{L})/iu.test(what));
  return (
    speaksOfCases(condition) ||
    /[<>≤≥]|(?<!100\s?)%/u.test(condition) ||
    (asksForADay(condition) && !daysLate)
  );
}

/** In a part that takes points off, a rule says how many: what each case takes is what it counts there. */
function penalty({
  inOrder: all,
  options,
  formulas,
  unread,
  max,
  title,
  remarks,
}: Statement): Found | undefined {
  const [only, ...more] = all;
  if (
    !only ||
    options.length + formulas.length + unread.length > 0 ||
    all.some(({ pointsEach }) => pointsEach >= 0)
  )
    return undefined;
  const sure =
    all.every(({ each, plain }) => each && plain) && remarks.once.length + remarks.choose.length === 0;
  if (more.length === 0) {
    const rule: BonusRule = {
      kind: 'bonus',
      counted: counted(only.what, title),
      pointsEach: -only.pointsEach,
    };
    return { rule, sure: sure && -only.pointsEach <= max, heeds: 'takingOff' };
  }
  const items = all.map(({ what, pointsEach }) => ({
    title: nameOf(what, UNNAMED.counted),
    pointsEach: -pointsEach,
  }));
  return { rule: { kind: 'tally', start: 'zero', items }, sure, heeds: 'takingOff' };
}

function bonus(statement: Statement, { what, pointsEach, each }: PerCase, sure: boolean): Found {
  const { max, title } = statement;
  const rule: BonusRule = { kind: 'bonus', counted: counted(what, title), pointsEach };
  return {
    rule,
    sure:
      sure &&
      each &&
      // What has all points at once may as well mean every case: "mỗi thôn có nhà văn hóa: 1 điểm".
      (pointsEach < max || statement.remarks.cap.length > 0) &&
      pointsEach <= max &&
      capFits(statement, false, max),
  };
}

function deduct(statement: Statement, { what, pointsEach, each }: PerCase, sure: boolean): Found {
  const { max, title, remarks } = statement;
  const cap = remarks.cap.find(({ of }) => of === 'deducted')?.points ?? max;
  const floor = roundResult(max - cap);
  const rule: DeductRule = {
    kind: 'deduct',
    counted: counted(what, title),
    pointsEach: -pointsEach,
    ...(floor > 0 && { floor }),
  };
  const capped = remarks.cap.every(({ of, points }) => (of === 'deducted' ? points <= max : points === max));
  return { rule, sure: sure && each && -pointsEach <= max && capped && remarks.cap.length <= 1 };
}

function capFits({ remarks }: Statement, minus: boolean, max: number): boolean {
  return remarks.cap.every(({ points, of }) => points === max && (minus || of === 'all'));
}

const GENERAL = /^(?:lần|trường hợp|ngày|vụ|vụ việc|buổi|đợt|lượt|việc|lỗi)$/iu;

/** What is counted, by its own words, or by the title where they only say "lần". */
function counted(what: string, title: string): string {
  const plain = lower(what.replace(/^(?:có|số)\s+/iu, ''));
  const whole = GENERAL.test(plain) && title !== '' ? `${plain} ${lower(title)}` : plain;
  return nameOf(whole === '' ? '' : `Số ${whole}`, nameOf(title, UNNAMED.counted));
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
