import type { Block, Span } from '../../../messages/document';
import type { RemediationRow, TaskRow } from '../../../ledger/ledger';
import { losses } from '../../../scores/losses';
import type { ReportFacts } from '../domain/report';
import { isEntered, isUnproven } from '../../../scores/scores';
import { traitsOf } from '../../../rules/asks';
import { sameText, textOf, type Cell } from '../../../rules/cell';
import { REPORT_KIND, STATUS } from '../../../rules/words';
import { officialDate } from '../../../messages/date-text';
import { item } from './document-parts';
import { fullWords } from '../../../messages/full-words';
import { amount, share } from '../../../messages/numbers-vi';
import { cellText, dayText } from './register-tables';
import { REPORT_TEXT, reportName } from './report-vi';

/** What the next months are for: what is open in the registers, what goals still lack, what must be proved and sent. */
export function aheadItems(facts: ReportFacts): Block[] {
  const { ledger, scores, remediations, tasks, tasksAhead, next, reports } = facts;
  const open = [...tasks.filter(({ isDone }) => !isDone), ...tasksAhead];
  const missing = scores.criteria.filter(score => !isEntered(score)).map(({ criterion }) => criterion.code);
  const unproven = scores.criteria.filter(isUnproven).map(({ criterion }) => criterion.code);
  const report = reports.find(
    ({ row, isDone }) =>
      next !== undefined &&
      sameText(row.kind, REPORT_KIND.unit) &&
      sameText(row.period, next.name) &&
      !isDone,
  );
  // A new year counts anew: what the old one lacked cannot be made up for in it.
  const lacking = next === undefined ? [] : losses(scores, Infinity);
  const blocks: Block[] = [
    ...open.map(({ row, status }) => item(...taskText(row, status))),
    ...remediations
      .filter(({ isDone }) => !isDone)
      .map(({ row, status }) => item(...remedyText(row, status))),
    ...lacking.flatMap(({ criterion: { title, rule }, needed }) => {
      const { aim } = traitsOf(rule);
      return needed && aim
        ? [item(`${fullWords(title)}: thực hiện thêm ${amount(needed)} để đạt ${share(aim.goal)}.`)]
        : [];
    }),
    ...(missing.length > 0
      ? [item(`Tổng hợp số liệu của ${missing.length} tiêu chí còn thiếu: ${missing.join(', ')}.`)]
      : []),
    ...(unproven.length > 0
      ? [item(`Bổ sung tài liệu kiểm chứng của ${unproven.length} tiêu chí: ${unproven.join(', ')}.`)]
      : []),
    ...(report && typeof report.row.due === 'number'
      ? [
          item(
            `Gửi ${reportName(report.row, ledger.settings.year)}, chậm nhất ngày ${officialDate(report.row.due)}.`,
          ),
        ]
      : []),
  ];
  return next === undefined || blocks.length === 0
    ? [...blocks, item({ missing: REPORT_TEXT.aheadMissing })]
    : blocks;
}

function taskText({ task, owner, due }: TaskRow, status: string): Span[] {
  const title = fullWords(textOf(task));
  return [`Hoàn thành nhiệm vụ “${title}”`, ...assignment(owner, due, status, `nhiệm vụ “${title}”`)];
}

function remedyText({ shortcoming, measure, owner, due }: RemediationRow, status: string): Span[] {
  const title = fullWords(textOf(shortcoming));
  return [
    `Khắc phục tồn tại “${title}”: `,
    cellText(measure, `Biện pháp khắc phục “${title}”`),
    ...assignment(owner, due, status, `việc khắc phục “${title}”`),
  ];
}

/** Who answers for something, and until when; what is overdue needs a new date. */
function assignment(owner: Cell, due: Cell, status: string, of: string): Span[] {
  return [
    '; phụ trách: ',
    fullName(cellText(owner, `Người phụ trách ${of}`)),
    ...(status === STATUS.overdue
      ? [`; đã quá hạn ${officialDate(Number(due))}, hạn mới: `, { missing: `Hạn mới của ${of}` }]
      : ['; hạn: ', dayText(due, `Hạn của ${of}`)]),
    '.',
  ];
}

const fullName = (span: Span): Span => (typeof span === 'string' ? fullWords(span) : span);
