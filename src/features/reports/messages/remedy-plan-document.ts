import type { Block, OfficialDocument } from '../../../messages/document';
import type { PlannedPoints } from '../../../ledger/points-plan';
import type { Scores } from '../../../scores/scores';
import { pointsPlanAppendix } from './points-plan-table';
import type { RemedyPlanFacts } from '../domain/remedy-plan';
import { sameText } from '../../../rules/cell';
import { REPORT_KIND } from '../../../rules/words';
import { officialDate } from '../../../messages/date-text';
import { documentFrame, organNames } from './document-frame';
import { ground, heading, item, paragraph } from './document-parts';
import { indexText, points } from '../../../messages/numbers-vi';
import { assignmentTable } from './remedy-assignment';
import { taskBlocks } from './remedy-tasks';
import { REMEDY_PLAN_TEXT } from './remedy-plan-vi';
import { reportName } from './report-vi';

/** The years that Nghị quyết số 76/NQ-CP is about. */
const PROGRAMME = { from: 2021, to: 2030 } as const;

/**
 * The plan that remedies what was lost in the year before: purpose, tasks by area with their targets, who does what
 * until when. Its outline is that of the plan from which the first index set was made.
 * With the steps of the plan of points, where it is one of the same year.
 * Example: `remedyPlanDocument(remedyPlanFacts(ledger, scores, 'register'), steps, scores).summary`.
 */
export function remedyPlanDocument(
  facts: RemedyPlanFacts,
  pointsPlan: readonly PlannedPoints[],
  scores: Scores,
): OfficialDocument {
  const { ledger, year } = facts;
  const steps = year === ledger.settings.year ? pointsPlan : [];
  const organ = organNames(ledger);
  const authority = ledger.settings.authority.normalize('NFC').trim();
  const items = (texts: readonly string[]): Block[] => texts.map(text => item(text));
  return {
    ...documentFrame(ledger, 'remedyPlan', REMEDY_PLAN_TEXT.summary(year), year),
    body: [
      ...groundsOf(authority, year),
      paragraph(REMEDY_PLAN_TEXT.opening(organ.full, year)),
      heading(1, REMEDY_PLAN_TEXT.aims),
      heading(2, REMEDY_PLAN_TEXT.purpose),
      ...items(REMEDY_PLAN_TEXT.purposes(organ.short, organ.unit, year)),
      ...items(lossTexts(facts)),
      item(REMEDY_PLAN_TEXT.goal(year, facts.index === undefined ? '' : ` (${indexText(facts.index)})`)),
      heading(2, REMEDY_PLAN_TEXT.requirements),
      ...items(REMEDY_PLAN_TEXT.requirementList(authority, organ.short, organ.unit, year)),
      heading(1, REMEDY_PLAN_TEXT.tasks),
      ...taskBlocks(facts),
      ...(steps.length > 0
        ? [heading(2, REMEDY_PLAN_TEXT.pointsPlan), paragraph(REMEDY_PLAN_TEXT.pointsPlanSaid(year))]
        : []),
      heading(1, REMEDY_PLAN_TEXT.organisation),
      heading(2, REMEDY_PLAN_TEXT.sections),
      ...items(
        REMEDY_PLAN_TEXT.sectionDuties(
          organ.short,
          organ.unit,
          authority,
          year,
          steps.length > 0 ? ' I' : '',
        ),
      ),
      heading(2, REMEDY_PLAN_TEXT.officer),
      ...items(REMEDY_PLAN_TEXT.officerDuties(organ.short)),
      ...reportDates(facts),
      paragraph(REMEDY_PLAN_TEXT.closing(organ.unit, year)),
    ],
    appendices: [
      { title: REMEDY_PLAN_TEXT.appendix, blocks: assignmentTable(facts) },
      ...pointsPlanAppendix(steps, scores, year, undefined),
    ],
  };
}

function groundsOf(authority: string, year: number): Block[] {
  const { decision, request } = REMEDY_PLAN_TEXT;
  return [
    ...(year >= PROGRAMME.from && year <= PROGRAMME.to ? [ground(REMEDY_PLAN_TEXT.programme)] : []),
    ground(decision.before, { missing: decision.missing }, decision.after(authority, year - 1)),
    ground(request.before, { missing: request.missing }, request.after(authority, year - 1)),
  ];
}

/** How much was lost, and where most; nothing where nothing is known. */
function lossTexts({ areas, lost, year }: RemedyPlanFacts): string[] {
  const count = areas.flatMap(area => area.lost.filter(each => each.lost !== undefined)).length;
  if (count === 0) return [];
  const byArea = areas
    .map(({ area, lost: own }) => ({ area, lost: own.reduce((sum, each) => sum + (each.lost ?? 0), 0) }))
    .sort((a, b) => b.lost - a.lost);
  const [most] = byArea;
  return [
    `Năm ${year - 1}, ${count} tiêu chí mất ${points(lost)}; mất nhiều nhất ở lĩnh vực ${most!.area.code}. ${most!.area.title} (${points(most!.lost)}).`,
  ];
}

/** When the periodic reports are due, as the register says for this year. */
function reportDates({ ledger, basis }: RemedyPlanFacts): Block[] {
  if (basis !== 'register') return [];
  const dated = ledger.reports.filter(
    ({ kind, due }) => sameText(kind, REPORT_KIND.unit) && typeof due === 'number' && due >= 1,
  );
  if (dated.length === 0) return [];
  return [
    heading(2, REMEDY_PLAN_TEXT.reports),
    ...dated.map(report =>
      item(
        `${reportName(report, ledger.settings.year)}: chậm nhất ngày ${officialDate(Number(report.due))}.`,
      ),
    ),
  ];
}
