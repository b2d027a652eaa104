import { reckoningDay } from '../../src/ledger/days';
import type { Ledger } from '../../src/ledger/ledger';
import { atRisk, indexWithoutUnproven } from '../../src/features/planner/domain/at-risk';
import type { RowChange } from '../../src/features/planner/domain/candidate';
import { outlookOf, withAwaited, withProspect } from '../../src/features/planner/domain/outlook';
import {
  pointsPlanOf,
  type PlanChoices,
  type PlannedStep,
} from '../../src/features/planner/domain/plan-of-points';
import { POINTS_PLAN } from '../../src/messages/points-plan-vi';
import { PLANNER_VI } from '../../src/features/planner/messages/planner-vi';
import { stepText } from '../../src/features/planner/messages/step-vi';
import { verdictText } from '../../src/features/planner/messages/verdict-text';
import { vi } from '../../src/messages/vi';
import { askedCells, openShares } from '../../src/rules/asks';
import type { Cell } from '../../src/rules/cell';
import { isUnproven, scoreLedger } from '../../src/scores/scores';
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
  const plan = pointsPlanOf(outlook, ledger, day, { ...choices, target });
  const awaited = withAwaited(outlook, ledger);
  const codes = (...prospects: Parameters<typeof withProspect>[1][]): string[] =>
    withProspect(outlook, ...prospects).map(({ code }) => code);
  return {
    now: plan.now ?? null,
    ceiling: outlook.ceiling.total.index ?? null,
    // What the ceiling would be if others gave all points that they have not given yet.
    ceilingWithAwaited: (awaited?.scores ?? outlook.ceiling).total.index ?? null,
    target: target ?? null,
    missing: plan.missing ?? null,
    verdict: plan.verdict,
    message: verdictText(PLANNER_VI, plan, index => vi.number(index, 2)),
    steps: plan.steps.map(step),
    // What keeps points that are claimed already; the index does not rise by it.
    evidence: now.criteria.filter(isUnproven).map(({ criterion, score }) => ({
      code: criterion.code,
      what: POINTS_PLAN.proof,
      gain: 0,
      keeps: score,
    })),
    after: plan.after.total.index ?? null,
    ...(['needsOthers', 'outOfReach', 'yearOver'].includes(plan.verdict)
      ? { best: plan.after.total.index }
      : {}),
    atRisk: atRisk(ledger, now, day, undefined).map(({ risk, code, points }) => ({
      code,
      class: risk,
      points,
    })),
    withoutEvidence: indexWithoutUnproven(now, ledger) ?? null,
    assumed: {
      // All that is left of these shares can still be done; nothing of it was missed for good.
      allLeft: outlook.criteria
        .filter(
          ({ prospect, scored }) =>
            prospect === 'open' && openShares(scored.criterion.rule, scored.entry).length > 0,
        )
        .map(({ scored }) => scored.criterion.code),
      given: codes('given', 'awaited'),
      awaited: codes('awaited'),
      wrong: codes('wrong'),
    },
  };
}

function step(planned: PlannedStep) {
  const { criterion, entry, points, gain, effort, rows, also = [] } = planned;
  return {
    code: criterion.code,
    what: stepText(planned.does),
    entry: inputs(planned.criterion.rule, entry),
    gain,
    points,
    effort,
    // Other criteria that the same rows count for: the gain is that of all of them.
    ...(also.length > 0
      ? {
          also: also.map(each => ({
            code: each.criterion.code,
            entry: inputs(each.criterion.rule, each.entry),
          })),
        }
      : {}),
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
