import type { EntryProgress } from '../scores/progress';

/** How many criteria are entered, missing and wrong, as `countsOf` tells them. */
export type ProgressCounts = Readonly<Record<keyof EntryProgress, number>>;

/** How far criteria are, within a sentence. "đã nhập 5/8 tiêu chí, còn 2 chưa nhập, 1 nhập chưa đúng"; nothing is said of what there is none of. */
export function progressText({ entered, missing, wrong }: ProgressCounts): string {
  return [
    `đã nhập ${entered}/${entered + missing + wrong} tiêu chí`,
    ...(missing > 0 ? [`còn ${missing} chưa nhập`] : []),
    ...(wrong > 0 ? [`${wrong} nhập chưa đúng`] : []),
  ].join(', ');
}
