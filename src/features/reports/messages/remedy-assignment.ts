import type { Block, Text } from '../../../messages/document';
import { remedyDue, type RemedyPlanFacts, type RemediedCriterion } from '../domain/remedy-plan';
import { personOf } from '../../../ledger/person-of';
import { textOf } from '../../../rules/cell';
import { officialDate } from '../../../messages/date-text';
import { listed, row, table, titleRow } from './document-parts';
import { fullWords } from '../../../messages/full-words';
import { twoDecimals } from '../../../messages/numbers-vi';
import { measuresOf, taskOf } from './remedy-tasks';
import { dayOrGap } from './register-tables';
import { remediedText, shortcomingText } from './shortcoming-text';

/** Who does what until when: every criterion that lost points, by areas, then the shortcomings of no criterion. */
export function assignmentTable(facts: RemedyPlanFacts): readonly Block[] {
  const rows = facts.areas
    .filter(({ lost }) => lost.length > 0)
    .flatMap(({ area, lost }) => [
      titleRow(`${area.code}. ${area.title}`),
      ...lost.map(planned => plannedRow(planned, facts)),
    ]);
  const others = facts.others.map(other => {
    const { owner, due, measure } = other;
    return row(
      [''],
      [shortcomingText(other)],
      [''],
      [fullWords(textOf(measure))],
      [
        textOf(owner) === ''
          ? { missing: `Người phụ trách việc khắc phục ${remediedText(other)}` }
          : fullWords(textOf(owner)),
      ],
      [dayOrGap(due, `Hạn khắc phục ${remediedText(other)}`)],
      [''],
    );
  });
  return [
    table(
      [
        { title: 'Mã tiêu chí', share: 8, centred: true },
        { title: 'Nhiệm vụ', share: 33, centred: false },
        { title: `Điểm mất năm ${facts.year - 1}`, share: 12, centred: true },
        { title: 'Giải pháp', share: 20, centred: false },
        { title: 'Phụ trách', share: 17, centred: false },
        { title: 'Thời hạn', share: 12, centred: true },
        { title: 'Sản phẩm, tài liệu kiểm chứng', share: 20, centred: false },
      ],
      [...rows, ...others],
    ),
  ];
}

function plannedRow({ criterion, lost, rows }: RemediedCriterion, facts: RemedyPlanFacts) {
  const { code, owner, evidence } = criterion;
  const owners = [...new Set(rows.map(each => fullWords(textOf(each.owner))).filter(Boolean))];
  return row(
    [code],
    [taskOf(criterion, facts)],
    [
      lost === undefined
        ? { missing: `Điểm mất năm ${facts.year - 1} của tiêu chí ${code}` }
        : twoDecimals(lost),
    ],
    [measuresOf(rows)],
    [owners.length > 0 ? listed(owners) : roleText(owner, facts)],
    dueText(code, rows, facts),
    [listed(evidence.map(fullWords))],
  );
}

/** Who has a role, by name where the configuration tells it. */
function roleText(role: string, { ledger }: RemedyPlanFacts): string {
  const name = personOf(ledger.settings, role).name.trim();
  return name ? `${fullWords(role)} (${name})` : fullWords(role);
}

/** The last of the days that the register gives, else the deadline of the criterion. */
function dueText(code: string, rows: RemediedCriterion['rows'], facts: RemedyPlanFacts): Text {
  const dates = rows.map(({ due }) => due).filter(due => typeof due === 'number' && due >= 1);
  const due = dates.length > 0 ? Math.max(...dates.map(Number)) : remedyDue(facts, code);
  return [
    due === undefined ? { missing: `Hạn hoàn thành nhiệm vụ của tiêu chí ${code}` } : officialDate(due),
  ];
}
