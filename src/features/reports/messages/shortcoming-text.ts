import type { RemediationRow } from '../../../ledger/ledger';
import { fullWords } from '../../../messages/full-words';
import { textOf } from '../../../rules/cell';
import { LOST_POINTS, SAMPLE } from '../../../rules/words';

/** What the program puts before the title of a criterion when it proposes a row, and how a document says it after it. */
const PROPOSED: readonly (readonly [before: string, after: string])[] = [
  [LOST_POINTS, 'chưa đạt điểm tối đa'],
  [SAMPLE.shortcoming, 'chưa đạt yêu cầu'],
];

/**
 * A shortcoming as a document tells it, as a sentence without its end. What the program proposed is put into words:
 * "Chưa đạt điểm tối đa: Sáng kiến CCHC" of criterion 1.10 is "Tiêu chí 1.10 (Sáng kiến CCHC) chưa đạt điểm tối đa".
 */
export function shortcomingText(row: Pick<RemediationRow, 'shortcoming' | 'criterion'>): string {
  const { title, after } = proposed(row);
  if (title === undefined) return withoutEnd(fullWords(textOf(row.shortcoming)));
  return `Tiêu chí ${criterionText(row, title)} ${after}`;
}

/** What is to be remedied, after "Khắc phục". */
export function remediedText(row: Pick<RemediationRow, 'shortcoming' | 'criterion'>): string {
  const { title } = proposed(row);
  return title === undefined
    ? `tồn tại, hạn chế “${withoutEnd(fullWords(textOf(row.shortcoming)))}”`
    : `tồn tại, hạn chế ở tiêu chí ${criterionText(row, title)}`;
}

function proposed({ shortcoming }: Pick<RemediationRow, 'shortcoming'>): {
  readonly title?: string;
  readonly after?: string;
} {
  const text = textOf(shortcoming);
  const found = PROPOSED.find(([before]) => text.startsWith(before.trim()));
  if (!found) return {};
  const [before, after] = found;
  return { title: withoutEnd(fullWords(text.slice(before.trim().length).trim())), after };
}

function criterionText({ criterion }: Pick<RemediationRow, 'criterion'>, title: string): string {
  const code = textOf(criterion);
  return code === '' ? `“${title}”` : `${code} (${title})`;
}

const withoutEnd = (text: string): string => text.replace(/[.;:\s]+$/, '');
