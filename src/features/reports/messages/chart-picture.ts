import { fileName } from '../../../ledger/file-name';
import type { Ledger } from '../../../ledger/ledger';
import { printedScores } from '../../../scores/printed-scores';
import { scoresByCode, type Scores } from '../../../scores/scores';
import { fullWords } from '../../../messages/full-words';
import { indexText, outOf, prescribed, twoDecimals } from '../../../messages/numbers-vi';
import { documentRemark } from './document-remark';
import { AREA_TEXT } from '../../../messages/workbook-vi';

/** A chart of bars, before it is drawn. Vietnamese: it is shown to others. */
export interface ChartPicture {
  readonly title: string;
  readonly subtitle: string;
  readonly remark: string | undefined;
  readonly bars: readonly {
    readonly label: string;
    /** From 0 to 1; undefined where nothing was scored. */
    readonly share: number | undefined;
    readonly figure: string;
  }[];
}

/**
 * The index of every area, or the points of every criterion of one area. Example: `chartPicture(ledger, scores)` has
 * eight bars, `chartPicture(ledger, scores, '3')` four.
 */
export function chartPicture(ledger: Ledger, exact: Scores, areaCode?: string): ChartPicture {
  const { settings, set } = ledger;
  const scores = printedScores(exact, set);
  const area = scores.areas.find(each => each.area.code === areaCode);
  const remark = documentRemark(ledger);
  const { index, self, counted, rating, entered, criteria } = area ?? scores.total;
  const subtitle = [
    settings.unitName,
    ...(index === undefined ? [] : [`${outOf(self, counted)} (${indexText(index)})`]),
    ...(rating === undefined || area
      ? []
      : [`${entered < criteria ? 'tạm xếp loại' : 'xếp loại'} ${rating}`]),
  ].join(' - ');
  if (!area)
    return {
      title: `CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM\u00a0${settings.year}`,
      subtitle,
      remark,
      bars: scores.areas
        .filter(({ area }) => area.part === undefined)
        .map(each => ({
          label: `${each.area.code}. ${each.area.title}`,
          share: each.entered > 0 && each.index !== undefined ? each.index / 100 : undefined,
          figure: each.entered > 0 && each.index !== undefined ? indexText(each.index) : '',
        })),
    };
  const byCode = scoresByCode(scores);
  return {
    title: AREA_TEXT.title(area.area.code, area.area.title, area.area.part),
    subtitle,
    remark,
    bars: area.area.criteria.map(({ code, title, maxPoints }) => {
      const score = byCode.get(code)?.score;
      return {
        label: `${code}. ${fullWords(title)}`,
        share: score === undefined ? undefined : score / maxPoints,
        figure: score === undefined ? '' : `${twoDecimals(score)}/${prescribed(maxPoints)}`,
      };
    }),
  };
}

/** What the file of a picture is called. `pictureName(2026, '3')` is "Bieu-do-CCHC-2026-Linh-vuc-3.png". */
export function pictureName(year: number, areaCode?: string): string {
  return `${fileName('Bieu-do-CCHC', year, areaCode === undefined ? '' : `Linh-vuc-${areaCode}`)}.png`;
}
