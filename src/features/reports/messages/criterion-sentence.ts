import type { Text } from '../../../messages/document';
import type { ScoreChange } from '../../../scores/history';
import type { CriterionScore } from '../../../scores/scores';
import { roundResult } from '../../../rules/decimal';
import { achieved, againstGoal } from './achieved';
import { fullWords } from '../../../messages/full-words';
import { shortNumber, shownPoints } from '../../../messages/numbers-vi';

/** What changed since an earlier closing, and what that closing is called in a sentence. */
export interface Since {
  readonly change: ScoreChange | undefined;
  readonly name: string;
}

/**
 * One criterion in a sentence chosen by its facts. Example: "Hồ sơ TTHC giải quyết trước hạn và đúng hạn: 98/100 (98%),
 * thấp hơn chỉ tiêu 100% là 2 điểm phần trăm, còn thiếu 2; tự chấm 7,84/8 điểm, tăng 0,5 điểm so với Quý I."
 */
export function criterionSentence(score: CriterionScore, since?: Since): Text {
  const { criterion, outcome } = score;
  const goal = againstGoal(score);
  const facts: Text = [`${fullWords(criterion.title)}: `, ...achieved(score), ...(goal ? [`, ${goal}`] : [])];
  if (outcome.state === 'blank' || outcome.state === 'invalid') return [...facts, '.'];
  const own =
    score.score === undefined
      ? 'không tính vào tổng điểm'
      : `tự chấm ${shortNumber(score.score)}/${shownPoints(criterion.maxPoints)}`;
  return [...facts, `; ${[own, changeText(since)].filter(Boolean).join(', ')}.`];
}

function changeText(since: Since | undefined): string {
  const { before, now } = since?.change ?? {};
  if (!since || typeof before !== 'number' || typeof now !== 'number') return '';
  const change = roundResult(now - before);
  if (shortNumber(Math.abs(change)) === '0') return '';
  return `${change > 0 ? 'tăng' : 'giảm'} ${shownPoints(Math.abs(change))} so với ${since.name}`;
}
