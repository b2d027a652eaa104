import type { Text } from '../domain/document';
import type { CriterionScore } from '../domain/scores';
import { shortfall } from '../domain/shortfall';
import { traitsOf } from '../rules/asks';
import { comparable, roundResult } from '../rules/decimal';
import { kindOf } from '../rules/kinds';
import { officialDate } from './date-text';
import { fullWords, lowerFirst } from './full-words';
import { amount, shortNumber, shownPoints } from './numbers-vi';

/** A fraction with at most two decimals. `share(0.98765)` is "98,77%"; what is not all is never shown as 100 %. */
export function share(fraction: number): string {
  const percent = fraction * 100;
  const shown = shortNumber(percent);
  return shown === '100' && comparable(fraction) < 1 ? 'gần 100%' : `${shown}%`;
}

/**
 * What was achieved in a criterion, in words for a table or after its title; what nobody entered is a gap.
 * Example: 98 of 100 with a goal of 100 % is "98/100 (98%)".
 */
export function achieved(score: CriterionScore): Text {
  const { criterion, entry, outcome, ratio, counted } = score;
  const { rule, code } = criterion;
  switch (outcome.state) {
    case 'notArising':
      return [traitsOf(rule).bySurvey && !counted ? 'trong năm không điều tra' : 'trong kỳ không phát sinh'];
    case 'blank':
      return [{ missing: `Số liệu của tiêu chí ${code}` }];
    case 'invalid':
      return [{ missing: `Số liệu hợp lệ của tiêu chí ${code}` }];
    case 'valid':
      break;
  }
  const facts = kindOf(rule).achieved(rule, entry);
  switch (facts.form) {
    case 'share':
      return [`${amount(facts.done)}/${amount(facts.total)} (${share(ratio ?? 0)})`];
    case 'choice':
      return [lowerFirst(facts.chosen)];
    case 'condition':
      return [facts.met ? 'đạt yêu cầu' : 'chưa đạt yêu cầu'];
    case 'checklist': {
      const { items, missed } = facts;
      const met = `đạt ${items - missed.length}/${items} nội dung`;
      return [missed.length === 0 ? met : `${met}, chưa đạt: ${missed.map(lowerFirst).join('; ')}`];
    }
    case 'deadline':
      return [`ký ngày ${officialDate(facts.date)}, ${punctuality(facts.date, facts.due)}`];
    case 'deduct': {
      const lost = roundResult(criterion.maxPoints - outcome.score);
      return [
        lost > 0 ? `${cases(facts)}, bị trừ ${shownPoints(lost)}` : `${cases(facts)}, không bị trừ điểm`,
      ];
    }
    case 'bonus':
      return [cases(facts)];
    case 'manual':
      return [`chấm theo ${lowerFirst(fullWords(facts.basis))}`];
  }
}

function cases({ counted, cases: count }: { readonly counted: string; readonly cases: number }): string {
  return `${lowerFirst(fullWords(counted))} là ${amount(count)}`;
}

function punctuality(date: number, due: number): string {
  const limit = `hạn ${officialDate(due)}`;
  return date <= due ? `đúng ${limit}` : `chậm ${date - due} ngày so với ${limit}`;
}

/**
 * How the ratio of a criterion stands to its goal; '' where there is no goal. What was reported or done too late
 * cannot be made up for, so that nothing is said to be missing there.
 * Example: 72 of 90 with a goal of 90 % is "thấp hơn chỉ tiêu 90% là 10 điểm phần trăm, còn thiếu 9".
 */
export function againstGoal({ criterion: { rule }, entry, outcome, ratio }: CriterionScore): string {
  if (outcome.state !== 'valid' || ratio === undefined) return '';
  const { aim } = traitsOf(rule);
  if (!aim) return '';
  const { goal, canCatchUp } = aim;
  const target = `chỉ tiêu ${share(goal)}`;
  if (comparable(ratio) > comparable(goal)) return `vượt ${target}`;
  if (comparable(ratio) === comparable(goal)) return 'đạt chỉ tiêu';
  const gap = `thấp hơn ${target} là ${gapText((goal - ratio) * 100)}`;
  if (!canCatchUp) return gap;
  return `${gap}, còn thiếu ${amount(shortfall(Number(entry.done), Number(entry.total), goal))}`;
}

function gapText(percentagePoints: number): string {
  const shown = shortNumber(percentagePoints);
  return shown === '0' ? 'dưới 0,01 điểm phần trăm' : `${shown} điểm phần trăm`;
}
