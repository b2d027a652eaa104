import type { Block, Span } from '../../../messages/document';
import type { RemediationRow, TaskRow } from '../../../ledger/ledger';
import { losses } from '../../../scores/losses';
import type { PlannedPoints } from '../../../ledger/points-plan';
import type { Covered, ReportFacts, Standing } from '../domain/report';
import { progressOf } from '../../../scores/progress';
import { isUnproven } from '../../../scores/scores';
import { traitsOf } from '../../../rules/asks';
import { sameText, textOf, type Cell } from '../../../rules/cell';
import { REPORT_KIND, STATUS } from '../../../rules/words';
import { officialDate } from '../../../messages/date-text';
import { item } from './document-parts';
import { fullWords, lowerFirst } from '../../../messages/full-words';
import { share } from '../../../messages/numbers-vi';
import { moreOf } from '../../../messages/rule-vi';
import { kindOf } from '../../../rules/kinds';
import { textOrGap, dayOrGap } from './register-tables';
import { REPORT_TEXT, reportName } from './report-vi';
import { remediedText } from './shortcoming-text';

/**
 * What the next months are for: what is open in the registers and in the plan of points, what goals still lack, what must
 * be proved and sent.
 */
export function aheadItems(facts: ReportFacts, steps: readonly PlannedPoints[]): Block[] {
  const { ledger, scores, next } = facts;
  const [tasks, remediations, reports] = [open(facts.tasks), open(facts.remediations), open(facts.reports)];
  const { missing, wrong } = progressOf(scores.criteria);
  const unproven = scores.criteria.filter(isUnproven).map(({ criterion }) => criterion.code);
  const report = reports.find(
    ({ row }) =>
      next !== undefined && sameText(row.kind, REPORT_KIND.unit) && sameText(row.period, next.name),
  );
  // A new year counts anew: what the old one lacked cannot be made up for in it.
  const lacking = next === undefined ? [] : losses(scores, Infinity);
  const blocks: Block[] = [
    ...tasks.map(({ row, status }) => item(...taskText(row, status))),
    ...remediations.map(({ row, status }) => item(...remedyText(row, status))),
    ...lacking.flatMap(({ criterion: { title, rule, maxPoints }, needed }) => {
      const { aim } = traitsOf(rule);
      return needed && aim
        ? [
            item(
              `${fullWords(title)}: thực hiện thêm ${moreOf(needed, kindOf(rule).facts(rule, maxPoints))} để đạt ${share(aim.goal)}.`,
            ),
          ]
        : [];
    }),
    ...(next !== undefined && steps.length > 0
      ? [item(REPORT_TEXT.stepsLeft(steps.flatMap(({ code }) => code || []).join(', ')))]
      : []),
    ...(missing.length > 0
      ? [item(`Tổng hợp số liệu của ${missing.length} tiêu chí chưa có số liệu: ${missing.join(', ')}.`)]
      : []),
    ...(wrong.length > 0
      ? [item(`Kiểm tra, sửa số liệu chưa hợp lệ của ${wrong.length} tiêu chí: ${wrong.join(', ')}.`)]
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

function remedyText(row: RemediationRow, status: string): Span[] {
  const { measure, owner, due } = row;
  const remedied = remediedText(row);
  return [
    `Khắc phục ${remedied}: `,
    inSentence(textOrGap(measure, `Biện pháp khắc phục ${remedied}`)),
    ...assignment(owner, due, status, `việc khắc phục ${remedied}`),
  ];
}

/** Who answers for something, and until when; what is overdue needs a new date. */
function assignment(owner: Cell, due: Cell, status: string, of: string): Span[] {
  return [
    '; giao ',
    fullName(textOrGap(owner, `Người phụ trách ${of}`)),
    ' phụ trách',
    ...(status === STATUS.overdue
      ? [`, đã quá hạn ${officialDate(Number(due))}, hạn mới `, { missing: `Hạn mới của ${of}` }]
      : [', hạn ', dayOrGap(due, `Hạn của ${of}`)]),
    '.',
  ];
}

/** What of a register is not settled at the end of the report, soon due or not. */
const open = <R>({ now, ahead }: Covered<R>): readonly Standing<R>[] => [
  ...now.filter(({ isDone }) => !isDone),
  ...ahead,
];
const fullName = (span: Span): Span => (typeof span === 'string' ? fullWords(span) : span);
const inSentence = (span: Span): Span =>
  typeof span === 'string' ? lowerFirst(fullWords(span)).replace(/[.;\s]+$/, '') : span;
