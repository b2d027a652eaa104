import type { OutsidePart } from '../catalogue/index-set';

/** What a part outside the total does with it. */
const OUTSIDE: Readonly<Record<OutsidePart, string>> = {
  bonus: 'cộng vào tổng điểm',
  penalty: 'trừ vào tổng điểm',
};

/** The title of an area, with what becomes of its points where they lie outside the total. */
export function outsideTitle(title: string, part: OutsidePart | undefined): string {
  return part === undefined ? title : `${title} (${OUTSIDE[part]})`;
}
