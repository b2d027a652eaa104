import type { Criterion } from '../../../catalogue/index-set';
import type { Ledger } from '../../../ledger/ledger';
import type { Text } from '../../../messages/document';
import { lostPoints, type CriterionScore } from '../../../scores/scores';
import { shortfall } from '../../../rules/shortfall';
import { traitsOf } from '../../../rules/asks';
import { textOf } from '../../../rules/cell';
import { comparable } from '../../../rules/decimal';
import { kindOf } from '../../../rules/kinds';
import { share, shortNumber } from '../../../messages/numbers-vi';
import { achievedText, moreOf } from '../../../messages/rule-vi';
import { printedDifference } from '../../../scores/printed';

/**
 * What was achieved in a criterion, in words for a table or after its title; what nobody entered is a gap.
 * Example: 98 of 100 with a goal of 100 % is "98/100 (98%)".
 */
export function achieved(score: CriterionScore): Text {
  const { criterion, entry, outcome, counted } = score;
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
  return [achievedText(kindOf(rule).achieved(rule, entry), lostPoints(score, outcome.score))];
}

/**
 * How the ratio of a criterion stands to its goal; '' where there is no goal. What was reported or done too late
 * cannot be made up for, so that nothing is said to be missing there.
 * Example: 72 of 90 with a goal of 90 % is "thấp hơn chỉ tiêu 90% là 10 điểm phần trăm, còn thiếu 9 báo cáo".
 */
export function againstGoal({
  criterion: { rule, maxPoints },
  entry,
  outcome,
  ratio,
}: CriterionScore): string {
  if (outcome.state !== 'valid' || ratio === undefined) return '';
  const { aim } = traitsOf(rule);
  if (!aim) return '';
  const { goal, canCatchUp } = aim;
  const target = `chỉ tiêu ${share(goal)}`;
  if (comparable(ratio) > comparable(goal)) return `vượt ${target}`;
  if (comparable(ratio) === comparable(goal)) return 'đạt chỉ tiêu';
  const gap = `thấp hơn ${target} là ${gapText(ratio, goal)}`;
  if (!canCatchUp) return gap;
  const missing = shortfall(Number(entry.done), Number(entry.total), goal);
  return `${gap}, còn thiếu ${moreOf(missing, kindOf(rule).facts(rule, maxPoints))}`;
}

/** Told by the shares as they are printed, so that whoever adds it to the ratio finds the goal. */
function gapText(ratio: number, goal: number): string {
  const gap = printedDifference(goal * 100, ratio * 100);
  return gap <= 0 ? 'dưới 0,01 điểm phần trăm' : `${shortNumber(gap)} điểm phần trăm`;
}

/** What the officers say of the points of a criterion, beside it; '' where they say nothing. */
export function reasonOf({ records }: Ledger, { code }: Criterion): string {
  const { explanation = null, note = null } = records[code] ?? {};
  return textOf(explanation) || textOf(note);
}
