import type { Text } from '../../../messages/document';
import type { CriterionScore } from '../../../scores/scores';
import { printedDifference } from '../../../scores/printed';
import { achieved, againstGoal } from './achieved';
import { fullWords } from '../../../messages/full-words';
import { outOf, points } from '../../../messages/numbers-vi';

/** The points at an earlier closing, where it had any, and what that closing is called in a sentence. */
interface Since {
  readonly score: number | undefined;
  readonly name: string;
}

/**
 * One criterion in a sentence chosen by its facts. Example: "Hồ sơ TTHC giải quyết trước hạn và đúng hạn: 98/100 (98%),
 * thấp hơn chỉ tiêu 100% là 2 điểm phần trăm, còn thiếu 2 hồ sơ; tự chấm 7,84/8,00 điểm, tăng 0,50 điểm so với quý I."
 */
export function criterionSentence(score: CriterionScore, since?: Since): Text {
  const { criterion, outcome } = score;
  const goal = againstGoal(score);
  const facts: Text = [`${fullWords(criterion.title)}: `, ...achieved(score), ...(goal ? [`, ${goal}`] : [])];
  if (outcome.state === 'blank' || outcome.state === 'invalid') return [...facts, '.'];
  const own =
    score.score === undefined
      ? 'không tính vào tổng điểm'
      : `tự chấm ${outOf(score.score, criterion.maxPoints)}`;
  return [...facts, `; ${[own, changeText(score.score, since)].filter(Boolean).join(', ')}.`];
}

function changeText(now: number | undefined, since: Since | undefined): string {
  if (since?.score === undefined || now === undefined) return '';
  const change = printedDifference(now, since.score);
  if (change === 0) return '';
  return `${change > 0 ? 'tăng' : 'giảm'} ${points(Math.abs(change))} so với ${since.name}`;
}
