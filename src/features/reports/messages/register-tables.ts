import type { Block, Span } from '../../../messages/document';
import type { EvidenceRow, Ledger, TaskRow } from '../../../ledger/ledger';
import type { Standing } from '../domain/report';
import { isError, textOf, type Cell } from '../../../rules/cell';
import { officialDate } from '../../../messages/date-text';
import { numberedTable, paragraph } from './document-parts';
import { fullWords } from '../../../messages/full-words';
import { REGISTER_TEXT } from '../../../messages/register-sheets-vi';
import { REPORT_TEXT } from './report-vi';

const { columns: evidence } = REGISTER_TEXT.evidence;
const { columns: tasks } = REGISTER_TEXT.tasks;

/** What a cell of a register says; what it lacks is a gap. */
export function textOrGap(cell: Cell, missing: string): Span {
  return textOf(cell) || { missing };
}

/** A day, or what stands in place of one as it was written; a cell without any is a gap. */
export function dayOrGap(cell: Cell, missing: string): Span {
  if (typeof cell === 'number' && cell >= 1) return officialDate(cell);
  return isError(cell) ? { missing } : textOrGap(cell, missing);
}

/** What a gap calls a paper that proves points. */
function paperName({ criterion }: EvidenceRow): string {
  const code = textOf(criterion);
  return code === '' ? 'tài liệu kiểm chứng chưa ghi tiêu chí' : `tài liệu kiểm chứng tiêu chí ${code}`;
}

/** The number of a paper that proves points. */
export function paperNumber(paper: EvidenceRow): Span {
  return textOrGap(paper.number, `Số, ký hiệu của ${paperName(paper)}`);
}

/** The day on which it was signed. */
export function paperDay(paper: EvidenceRow): Span {
  return dayOrGap(paper.signed, `Ngày ký của ${paperName(paper)}`);
}

/** The papers that prove the scores, in the order of the criteria. */
export function evidenceTable(rows: readonly EvidenceRow[], { set }: Ledger): readonly Block[] {
  if (rows.length === 0) return [paragraph(REPORT_TEXT.noEvidence)];
  const codes = set.areas.flatMap(area => area.criteria.map(({ code }) => code));
  const order = new Map(codes.map((code, index) => [code, index]));
  const place = ({ criterion }: EvidenceRow): number => order.get(textOf(criterion)) ?? codes.length;
  const sorted = [...rows].sort((a, b) => place(a) - place(b));
  return [
    numberedTable(
      [
        { title: evidence.criterion, share: 8, centred: true },
        { title: evidence.number, share: 18, centred: true },
        { title: evidence.signed, share: 12, centred: true },
        { title: evidence.summary, share: 42, centred: false },
        { title: evidence.signer, share: 15, centred: true },
      ],
      sorted.map(paper => [
        [textOrGap(paper.criterion, 'Mã tiêu chí của tài liệu kiểm chứng')],
        [paperNumber(paper)],
        [paperDay(paper)],
        [fullWords(textOf(paper.summary))],
        [textOf(paper.signer)],
      ]),
    ),
  ];
}

/** The tasks that the authority assigned, with how they stood on the day of the report. */
export function taskTable(rows: readonly Standing<TaskRow>[]): readonly Block[] {
  if (rows.length === 0) return [paragraph(REPORT_TEXT.noTasks)];
  return [
    numberedTable(
      [
        { title: tasks.task, share: 35, centred: false },
        { title: tasks.assignedBy, share: 16, centred: true },
        { title: 'Bộ phận, người phụ trách', share: 17, centred: false },
        { title: tasks.due, share: 12, centred: true },
        { title: tasks.done, share: 12, centred: true },
        { title: tasks.status, share: 13, centred: true },
      ],
      rows.map(({ row: { task, assignedBy, owner, due, done }, status }) => {
        const name = fullWords(textOf(task));
        return [
          [name],
          [textOf(assignedBy)],
          [fullWords(textOf(owner))],
          [dayOrGap(due, `Hạn của nhiệm vụ “${name}”`)],
          [typeof done === 'number' ? officialDate(done) : textOf(done)],
          [status],
        ];
      }),
    ),
  ];
}
