import type { Block } from '../../../messages/document';
import { losses } from '../../../scores/losses';
import type { ReportFacts, Standing } from '../domain/report';
import { indexYear, lastIndexYear } from '../../../ledger/index-year';
import type { RemediationRow } from '../../../ledger/ledger';
import { isUnproven } from '../../../scores/scores';
import { sameText, textOf, type Cell } from '../../../rules/cell';
import { roundResult } from '../../../rules/decimal';
import { REPORT_KIND, STATUS } from '../../../rules/words';
import { officialDate } from '../../../messages/date-text';
import { reasonOf } from './achieved';
import { item, listed } from './document-parts';
import { fullWords, lowerFirst } from '../../../messages/full-words';
import { points } from '../../../messages/numbers-vi';
import { REPORT_TEXT, reportName } from './report-vi';
import { remediedText, shortcomingText } from './shortcoming-text';

/** How many losses are named one by one; the appendix holds them all. */
const NAMED = 5;

/** The shortcomings, or that there are none. */
export function shortcomingItems(facts: ReportFacts): Block[] {
  const found = shortcomings(facts);
  return (found.length > 0 ? found : [REPORT_TEXT.noShortcomings(officialDate(facts.until))]).map(text =>
    item(text),
  );
}

/** What is not as it should be on the day of the report, from the points, the registers and the evidence. */
function shortcomings(facts: ReportFacts): string[] {
  const { ledger, scores, remediations, tasks, reports, until } = facts;
  const unproven = scores.criteria.filter(isUnproven).map(({ criterion }) => criterion.code);
  const late = reports.now.filter(
    ({ row, status }) => sameText(row.kind, REPORT_KIND.unit) && isTooLate(status),
  );
  return [
    ...lossText(facts),
    ...tasks.now
      .filter(({ status }) => isTooLate(status))
      .map(({ row, status }) =>
        lateText(`Nhiệm vụ “${fullWords(textOf(row.task))}”`, 'hoàn thành', { ...row, status }, until),
      ),
    ...late.map(({ row, status }) =>
      lateText(reportName(row, ledger.settings.year), 'gửi', { ...row, done: row.sent, status }, until),
    ),
    ...remediations.now
      .filter(each => isOpen(each) && !isTold(each, facts))
      .map(({ row, status }) => {
        const overdue = status === STATUS.overdue ? `, quá hạn (hạn ${officialDate(Number(row.due))})` : '';
        return `${shortcomingText(row)}, chưa khắc phục xong${overdue}.`;
      }),
    ...(unproven.length > 0
      ? [`${unproven.length} tiêu chí đã có điểm nhưng chưa có tài liệu kiểm chứng: ${unproven.join(', ')}.`]
      : []),
  ];
}

/** Points that were lost, the largest losses by name. */
function lossText({ scores }: ReportFacts): string[] {
  const all = losses(scores, Infinity);
  if (all.length === 0) return [];
  const total = roundResult(all.reduce((sum, { lost }) => sum + lost, 0));
  const named = all
    .slice(0, NAMED)
    .map(({ criterion, lost }) => `${lowerFirst(fullWords(criterion.title))} (mất ${points(lost)})`);
  const most = all.length > NAMED ? '; mất nhiều nhất là ' : ': ';
  return [`${all.length} tiêu chí chưa đạt điểm tối đa, mất ${points(total)}${most}${listed(named)}.`];
}

function lateText(
  title: string,
  verb: string,
  { due, done, status }: { readonly due: Cell; readonly done: Cell; readonly status: string },
  day: number,
): string {
  const limit = officialDate(Number(due));
  if (status === STATUS.late)
    return `${title} ${verb} ngày ${officialDate(Number(done))}, chậm ${daysBetween(Number(due), Number(done))} ngày (hạn ${limit}).`;
  return `${title} chưa ${verb}, quá hạn ${daysBetween(Number(due), day)} ngày (hạn ${limit}).`;
}

const daysBetween = (from: number, to: number): number => Math.floor(to) - Math.floor(from);
const isTooLate = (status: string): boolean => status === STATUS.late || status === STATUS.overdue;
const isOpen = ({ isDone }: Standing<unknown>): boolean => !isDone;

/** What this year's index lost is told with its points. */
function isTold({ row }: Standing<RemediationRow>, { scores, ledger: { settings } }: ReportFacts): boolean {
  return (
    indexYear(row, settings) === settings.year &&
    losses(scores, Infinity).some(({ criterion }) => sameText(textOf(row.criterion), criterion.code))
  );
}

/** Why points were lost, as the officers explained it beside the criteria; the rest only they know. */
export function causeItems(facts: ReportFacts): Block[] {
  if (shortcomings(facts).length === 0) return [];
  const lost = losses(facts.scores, Infinity);
  const told = lost.flatMap(({ criterion }): Block[] => {
    const reason = reasonOf(facts.ledger, criterion);
    return reason === ''
      ? []
      : [item(`${fullWords(criterion.title)}: ${lowerFirst(reason).replace(/[.;]+$/, '')}.`)];
  });
  return lost.length > 0 && told.length === lost.length
    ? told
    : [...told, item(REPORT_TEXT.causesOpen, { missing: REPORT_TEXT.causeMissing }, '.')];
}

/** What became of the shortcomings of last year's index: how many are remedied, as the criteria count them, and which in the period. */
export function remedyItems({ ofLastIndex, period, until, ledger: { settings } }: ReportFacts): Block[] {
  if (ofLastIndex.length === 0) return [item(REPORT_TEXT.noRemediations)];
  const done = ofLastIndex.filter(({ isDone }) => isDone);
  return [
    item(
      `Đến ngày ${officialDate(until)}, đã khắc phục ${done.length}/${ofLastIndex.length} tồn tại, hạn chế của Chỉ số CCHC năm ${lastIndexYear(settings)}.`,
    ),
    ...done
      .filter(({ row }) => Number(row.done) >= period.from)
      .map(({ row, status }) => {
        const result = textOf(row.result);
        return item(
          `${shortcomingText(row)}, đã khắc phục ngày ${officialDate(Number(row.done))}${inTime(status)}; kết quả: `,
          result === '' ? { missing: `Kết quả khắc phục ${remediedText(row)}` } : fullWords(result),
          '.',
        );
      }),
  ];
}

/** How a remedy came against its deadline; nothing where it had none. */
function inTime(status: string): string {
  if (status === STATUS.late) return ', quá hạn';
  return status === STATUS.onTime ? ', đúng hạn' : '';
}
