import type { Block, Column, Row, Text } from '../../../messages/document';
import type { Area } from '../../../catalogue/index-set';
import { scoresByCode, type CriterionScore, type Scores, type Sum } from '../../../scores/scores';
import { achieved } from './achieved';
import { row, table, titleRow, totalRow } from './document-parts';
import { fullWords, upperFirst } from '../../../messages/full-words';
import { prescribed, twoDecimals } from '../../../messages/numbers-vi';
import { outsideTitle } from '../../../messages/outside-title';

/** Points, or nothing where there are none. */
const cell = (points: number | undefined): Text => [points === undefined ? '' : twoDecimals(points)];

/**
 * Every criterion with its points, by areas, the sums below. A column of appraised points only where there is one.
 */
export function scoreTable(scores: Scores): readonly Block[] {
  const appraised = scores.criteria.some(score => score.appraised !== undefined);
  const columns: Column[] = [
    { title: 'STT', share: 8, centred: true },
    { title: 'Lĩnh vực, tiêu chí', share: 40, centred: false },
    { title: 'Điểm tối đa', share: 10, centred: true },
    { title: 'Kết quả thực hiện', share: 32, centred: false },
    { title: 'Điểm tự chấm', share: 10, centred: true },
    ...(appraised ? [{ title: 'Điểm thẩm định', share: 10, centred: true }] : []),
  ];
  const points = (score: CriterionScore | Sum, self: Text): Text[] =>
    appraised ? [self, cell(score.appraised)] : [self];
  const sums = (title: string, sum: Sum): Row =>
    totalRow(
      [''],
      [title],
      [prescribed(sum.max)],
      [`${sum.entered}/${sum.criteria} tiêu chí`],
      ...points(sum, cell(sum.self)),
    );
  const byCode = scoresByCode(scores);
  const rows = scores.areas.flatMap(area => [
    titleRow(`${area.area.code}. ${outsideTitle(area.area.title, area.area.part)}`),
    ...area.area.criteria.map(criterion => {
      const score = byCode.get(criterion.code)!;
      const self = score.counted === 0 ? ['Không tính'] : cell(score.score);
      return row(
        [criterion.code],
        [fullWords(criterion.title)],
        [prescribed(criterion.maxPoints)],
        sentenceCase(achieved(score)),
        ...points(score, self),
      );
    }),
    sums(sumTitle(area.area), area),
  ]);
  return [table(columns, [...rows, sums('TỔNG CỘNG', scores.total)])];
}

/** The first letter of a text as that of a sentence. */
export function sentenceCase(text: Text): Text {
  const [first, ...rest] = text;
  return typeof first === 'string' ? [upperFirst(first), ...rest] : text;
}

/** Before the sums of an area. */
export function sumTitle({ code, part }: Area): string {
  return part === undefined ? `Cộng lĩnh vực ${code}` : `Cộng phần ${code}`;
}
