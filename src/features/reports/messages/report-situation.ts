import { areasInside } from '../../../catalogue/index-set';
import type { Block } from '../../../messages/document';
import { isDone, type ReportFacts, type Standing } from '../domain/report';
import type { Sum } from '../../../scores/scores';
import { sameText } from '../../../rules/cell';
import { countsOf, progressOf } from '../../../scores/progress';
import { printedDifference } from '../../../scores/printed';
import { REPORT_KIND, STATUS } from '../../../rules/words';
import { officialDate } from '../../../messages/date-text';
import { paragraph } from './document-parts';
import { indexText, outOf, points, twoDecimals } from '../../../messages/numbers-vi';
import { REPORT_TEXT, reportPeriodName } from './report-vi';

/** The unit as a whole: how much is entered, the index and what it was before, reports and tasks. */
export function situationBlocks(facts: ReportFacts): Block[] {
  return [
    ...scoreTexts(facts).map(text => paragraph(text)),
    ...reportText(facts).map(text => paragraph(text)),
    paragraph(taskText(facts)),
  ];
}

/** How much is entered, and what it comes to. */
export function scoreTexts(facts: ReportFacts): string[] {
  return [enteredText(facts), ...(facts.scores.total.entered > 0 ? [pointsText(facts)] : [])];
}

function enteredText({ scores, day, ledger }: ReportFacts): string {
  const progress = progressOf(scores.criteria);
  const { entered, missing, wrong } = countsOf(progress);
  const parts = [
    `Tính đến ngày ${officialDate(day)}, ${entered}/${scores.criteria.length} tiêu chí thuộc ${areasInside(ledger.set).length} lĩnh vực đã có số liệu`,
    ...(missing > 0
      ? [`${missing} tiêu chí chưa có số liệu, tạm tính 0 điểm (${progress.missing.join(', ')})`]
      : []),
    ...(wrong > 0
      ? [`${wrong} tiêu chí có số liệu chưa hợp lệ, tạm tính 0 điểm (${progress.wrong.join(', ')})`]
      : []),
  ];
  return `${parts.join('; ')}.`;
}

function pointsText({ scores, before, ledger }: ReportFacts): string {
  const { total } = scores;
  const { year } = ledger.settings;
  const rating = total.entered < total.criteria ? 'tạm xếp loại' : 'xếp loại';
  const sentences = [
    `Tổng điểm tự chấm đạt ${outOf(total.self, total.counted)}` +
      (total.index === undefined ? '' : `, Chỉ số CCHC tự chấm đạt ${indexText(total.index)}`) +
      (total.rating === undefined ? '' : `, ${rating} ${total.rating}`) +
      (total.appraised > 0 ? `; điểm thẩm định ${points(total.appraised)}` : ''),
  ];
  const then = before?.scores.total.index;
  if (before && then !== undefined && total.index !== undefined)
    sentences.push(
      `So với ${reportPeriodName(before.closing.period, year)}, Chỉ số ${comparedText(total.index, then, ' điểm phần trăm', '%')}`,
    );
  // A sum of some areas only would compare less with more.
  if (scores.areas.every(area => lastYearText(area) !== ''))
    sentences.push(`So với năm ${year - 1}, tổng điểm ${lastYearText(total)}`);
  return sentences.map(sentence => `${sentence}.`).join(' ');
}

/** A sum against the points of the year before; '' where those are not known or cannot be right. */
export function lastYearText({ self, lastYear, max }: Sum): string {
  if (lastYear === undefined || !(lastYear >= 0 && lastYear <= max)) return '';
  return comparedText(self, lastYear, ' điểm', ' điểm');
}

/** A figure against an earlier one: "tăng 3,20 điểm phần trăm (từ 68,95%)". */
function comparedText(now: number, then: number, unit: string, thenUnit: string): string {
  const change = printedDifference(now, then);
  const before = `${twoDecimals(then)}${thenUnit}`;
  if (change === 0) return `không thay đổi (${before})`;
  return `${change > 0 ? 'tăng' : 'giảm'} ${twoDecimals(Math.abs(change))}${unit} (từ ${before})`;
}

/** On the reports of the unit that were due; nothing where none was. */
function reportText({ reports }: ReportFacts): string[] {
  const owed = reports.now.filter(
    ({ row, status }) => sameText(row.kind, REPORT_KIND.unit) && isOwed(status),
  );
  if (owed.length === 0) return [];
  return [`Chế độ báo cáo: ${owed.length} báo cáo CCHC đến hạn gửi, ${punctualityText(owed, 'gửi')}.`];
}

function taskText({ tasks: { now: tasks } }: ReportFacts): string {
  const owed = tasks.filter(({ status }) => isOwed(status));
  const coming = tasks.length - owed.length;
  if (tasks.length === 0) return REPORT_TEXT.noTasks;
  const due = `Nhiệm vụ được giao: ${owed.length} nhiệm vụ đến hạn`;
  const open = coming > 0 ? `; ${coming} nhiệm vụ còn hạn hoặc chưa rõ hạn` : '';
  return owed.length === 0 ? `${due}${open}.` : `${due}, ${punctualityText(owed, 'hoàn thành')}${open}.`;
}

const isOwed = (status: string): boolean => isDone(status) || status === STATUS.overdue;

/** "3 hoàn thành đúng hạn, 1 hoàn thành quá hạn, 1 quá hạn chưa hoàn thành"; what there is none of is left out. */
function punctualityText(rows: readonly Standing<unknown>[], verb: string): string {
  const count = (status: string): number => rows.filter(each => each.status === status).length;
  const parts: readonly (readonly [number, string])[] = [
    [count(STATUS.onTime), `${verb} đúng hạn`],
    [count(STATUS.late), `${verb} quá hạn`],
    [count(STATUS.overdue), `quá hạn chưa ${verb}`],
  ];
  const all = parts.find(([number]) => number === rows.length);
  if (all) return `${rows.length > 1 ? 'đều ' : ''}${all[1]}`;
  return parts
    .filter(([number]) => number > 0)
    .map(([number, text]) => `${number} ${text}`)
    .join(', ');
}
