import { reckoningDay } from '../../src/ledger/days';
import type { Ledger } from '../../src/ledger/ledger';
import { atRisk, indexWithoutUnproven } from '../../src/features/planner/domain/at-risk';
import type { RowChange } from '../../src/features/planner/domain/candidate';
import { outlookOf, withProspect } from '../../src/features/planner/domain/outlook';
import {
  pointsPlan,
  type PlanChoices,
  type PlannedStep,
} from '../../src/features/planner/domain/plan-of-points';
import { stepText } from '../../src/features/planner/messages/step-vi';
import { askedCells } from '../../src/rules/asks';
import type { Cell } from '../../src/rules/cell';
import { scoreLedger } from '../../src/scores/scores';
import { targetOf } from '../../src/scores/target';
import { today } from '../../src/ui/today';
import { plainCell } from './ledger-file';

/**
 * What the view "Kế hoạch điểm" tells of a workbook, as it is printed: indices on the scale of 100, points of criteria. Without
 * a target that of the workbook counts, without a day that of its configuration.
 */
export function planReport(ledger: Ledger, choices: PlanChoices, given?: number) {
  const day = given ?? reckoningDay(ledger.settings, today());
  const now = scoreLedger(ledger, day);
  const outlook = outlookOf(ledger, now, day, {});
  const target = choices.target ?? targetOf(ledger.settings);
  const plan = pointsPlan(outlook, ledger, day, { ...choices, target });
  const isOut = plan.verdict === 'outOfReach' || plan.verdict === 'yearOver';
  const codes = (...prospects: Parameters<typeof withProspect>[1][]): string[] =>
    withProspect(outlook, ...prospects).map(({ code }) => code);
  return {
    now: plan.now ?? null,
    ceiling: outlook.ceiling.total.index ?? null,
    target: target ?? null,
    missing: plan.missing ?? null,
    verdict: plan.verdict,
    steps: plan.steps.map(step),
    after: plan.after.total.index ?? null,
    best: isOut ? (plan.after.total.index ?? null) : null,
    atRisk: atRisk(ledger, now, day).map(({ risk, code, points }) => ({ code, class: risk, points })),
    withoutEvidence: indexWithoutUnproven(now, ledger) ?? null,
    assumed: { given: codes('given', 'awaited'), awaited: codes('awaited'), wrong: codes('wrong') },
  };
}

function step(planned: PlannedStep) {
  const { criterion, entry, points, gain, effort, rows } = planned;
  return {
    code: criterion.code,
    what: stepText(planned),
    entry: inputs(planned.criterion.rule, entry),
    gain,
    points,
    effort,
    ...(rows ? { register: rows.register, rows: rows.changes.map(row) } : {}),
  };
}

/** The cells that the rule asks for, by their names; sub-rows as a list. */
function inputs(...[rule, entry]: Parameters<typeof askedCells>): Record<string, unknown> {
  const cells = askedCells(rule, entry);
  const items = cells.filter(({ item }) => item !== undefined).map(({ value }) => plainCell(value));
  return {
    ...Object.fromEntries(
      cells
        .filter(({ item }) => item === undefined)
        .map(({ input, value }) => [input, plainCell(value)] as const),
    ),
    ...(items.length > 0 ? { items } : {}),
  };
}

/** A row by its number among those of the register, from 1; `null` for a new one. */
function row({ index, cells }: RowChange) {
  return {
    row: index === undefined ? null : index + 1,
    cells: Object.fromEntries(
      Object.entries(cells).map(([field, cell]: [string, Cell]) => [field, plainCell(cell)]),
    ),
  };
}
