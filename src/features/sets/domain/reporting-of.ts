import type { Reporting } from '../../../catalogue/index-set';

/** Words for how often, the most often first; "quy" without its mark would be "quy định" too. */
const PERIODS: readonly (readonly [words: RegExp, reporting: Reporting])[] = [
  [/(?<!\p{L})quý(?!\p{L})/iu, 'quarter'],
  [/(?:6|sáu)\s+tháng/iu, 'halfYear'],
  [/(?<!\p{L})năm(?!\p{L})/iu, 'year'],
];
/** A text that speaks of reports of each quarter or half year. */
const REPORTS =
  /(?:hằng|hàng|mỗi|từng)\s+quý|báo cáo(?:(?![.;\n]).)*?(?:(?<!\p{L})quý\s|(?:6|sáu)\s+tháng)/iu;

/**
 * How often a criterion is reported: as its column says, else as its title or scoring text says of its reports;
 * `undefined` where nothing does. Examples: `reportingOf('Hằng quý', [])` is "quarter",
 * `reportingOf('', ['Gửi báo cáo 6 tháng, năm'])` "halfYear".
 */
export function reportingOf(column: string, texts: readonly string[]): Reporting | undefined {
  const said = column.trim() === '' ? texts.flatMap(text => REPORTS.exec(text)?.[0] ?? []).join(' ') : column;
  return PERIODS.find(([words]) => words.test(`${said} `))?.[1];
}
