import type { Block, Span, Text } from '../../../messages/document';
import type { Criterion } from '../../../catalogue/index-set';
import type { EvidenceRow, Ledger } from '../../../ledger/ledger';
import { isUnproven, scoresByCode, type CriterionScore, type Scores } from '../../../scores/scores';
import { textOf } from '../../../rules/cell';
import { achieved, reasonOf } from './achieved';
import { row, table, titleRow, totalRow } from './document-parts';
import { fullWords, upperFirst } from '../../../messages/full-words';
import { indexText, prescribed, twoDecimals } from '../../../messages/numbers-vi';
import { paperDay, paperNumber } from './register-tables';
import { outsideTitle } from '../../../messages/outside-title';
import { sentenceCase, sumTitle } from './score-table';
import { SELF_SCORES_TEXT } from './self-scores-vi';

/** The areas with their sums. */
export function areaTable({ areas, total }: Scores): Block {
  const share = (index: number | undefined): string => (index === undefined ? '' : indexText(index));
  return table(
    [
      { title: 'STT', share: 8, centred: true },
      { title: 'Lĩnh vực', share: 52, centred: false },
      { title: 'Điểm tối đa', share: 13, centred: true },
      { title: 'Điểm tự chấm', share: 13, centred: true },
      { title: 'Tỷ lệ', share: 14, centred: true },
    ],
    [
      ...areas.map(({ area, max, self, index }) =>
        row(
          [area.code],
          [outsideTitle(area.title, area.part)],
          [prescribed(max)],
          [twoDecimals(self)],
          [share(index)],
        ),
      ),
      totalRow([''], ['TỔNG CỘNG'], [prescribed(total.max)], [twoDecimals(total.self)], [share(total.index)]),
    ],
  );
}

/** Every criterion with its points, how they came about, and the papers that prove them. */
export function selfScoresTable(scores: Scores, ledger: Ledger): Block {
  const byCode = scoresByCode(scores);
  return table(
    [
      { title: 'STT', share: 7, centred: true },
      { title: 'Tiêu chí', share: 28, centred: false },
      { title: 'Điểm tối đa', share: 8, centred: true },
      { title: 'Tự chấm', share: 8, centred: true },
      { title: 'Giải trình', share: 28, centred: false },
      { title: 'Tài liệu kiểm chứng', share: 30, centred: false },
    ],
    [
      ...scores.areas.flatMap(({ area, max, self }) => [
        titleRow(`${area.code}. ${outsideTitle(area.title, area.part)}`),
        ...area.criteria.map(criterion => {
          const score = byCode.get(criterion.code)!;
          return row(
            [criterion.code],
            criterionText(criterion),
            [prescribed(criterion.maxPoints)],
            [pointsText(score)],
            explained(score, ledger),
            evidenceText(ledger.evidence.filter(each => textOf(each.criterion) === criterion.code)),
          );
        }),
        totalRow([''], [sumTitle(area)], [prescribed(max)], [twoDecimals(self)], [''], ['']),
      ]),
      totalRow(
        [''],
        ['TỔNG CỘNG'],
        [prescribed(scores.total.max)],
        [twoDecimals(scores.total.self)],
        [''],
        [''],
      ),
    ],
  );
}

/** What is scored, and by which words of the decision. */
function criterionText({ title, method }: Criterion): Text {
  const told = fullWords(title);
  return method === undefined ? [told] : [`${told}. ${SELF_SCORES_TEXT.method(method.replace(/\s+/g, ' '))}`];
}

function pointsText({ score, counted }: CriterionScore): string {
  if (counted === 0) return 'Không tính';
  return score === undefined ? '' : twoDecimals(score);
}

/**
 * How the points of a criterion came about, and what the officers say of it. Without papers that prove them the points
 * must be explained (Công văn 383/BNV-CCHC), so that a missing explanation is a gap.
 */
export function explained(score: CriterionScore, ledger: Ledger): Text {
  const { criterion } = score;
  const told = reasonOf(ledger, criterion);
  const missing: Span[] = isUnproven(score)
    ? ['. ', { missing: SELF_SCORES_TEXT.explanationMissing(criterion.code) }]
    : [];
  return [...sentenceCase(achieved(score)), ...(told === '' ? missing : [`. ${upperFirst(told)}`])];
}

function evidenceText(rows: readonly EvidenceRow[]): Text {
  return rows.flatMap((paper, index): Span[] => [
    ...(index > 0 ? ['; '] : []),
    paperNumber(paper),
    ' ngày ',
    paperDay(paper),
    ...(textOf(paper.summary) === '' ? [] : [` (${fullWords(textOf(paper.summary))})`]),
  ]);
}
