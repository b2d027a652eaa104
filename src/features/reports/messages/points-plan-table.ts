import type { Block, OfficialDocument, Text } from '../../../messages/document';
import type { PlannedPoints } from '../../../ledger/points-plan';
import { fullWords } from '../../../messages/full-words';
import { twoDecimals } from '../../../messages/numbers-vi';
import { POINTS_PLAN } from '../../../messages/points-plan-vi';
import { roundResult } from '../../../rules/decimal';
import { printed } from '../../../scores/printed';
import type { Scores } from '../../../scores/scores';
import { numberedTable } from './document-parts';
import { textOrGap, dayOrGap } from './register-tables';
import { REPORT_TEXT } from './report-vi';

const { headers, status, total } = POINTS_PLAN;

/**
 * The steps of the plan of points with what their criteria have by now and shall have; where it is told on a day, a serial
 * number, also what became of each. Example: `pointsPlanTable(steps, scores, undefined)[0]?.kind` is "table".
 */
function pointsPlanTable(
  steps: readonly PlannedPoints[],
  scores: Scores,
  day: number | undefined,
): readonly Block[] {
  const pointsOf = pointsNow(scores);
  const points = (value: number | undefined): Text => [value === undefined ? '' : twoDecimals(value)];
  const sum = (of: (step: PlannedPoints) => number | undefined): Text =>
    // As they are printed above, so that a reader who adds them up comes to the same.
    points(roundResult(steps.reduce((all, step) => all + printed(of(step) ?? 0), 0)));
  const result = (step: PlannedPoints): Text[] =>
    day === undefined ? [] : [[statusOf(step, pointsOf(step) ?? 0, day)]];
  return [
    numberedTable(
      [
        { title: headers.title, share: 25, centred: false },
        { title: headers.what, share: 28, centred: false },
        { title: headers.now, share: 9, centred: true },
        { title: headers.planned, share: 9, centred: true },
        { title: headers.owner, share: 17, centred: false },
        { title: headers.due, share: 12, centred: true },
        ...(day === undefined ? [] : [{ title: headers.status, share: 10, centred: true }]),
      ],
      steps.map(step => [
        [[step.code, fullWords(step.title)].filter(part => part !== '').join('. ')],
        [fullWords(step.what)],
        points(pointsOf(step)),
        points(step.planned),
        [textOrGap(fullWords(step.owner), `Người phụ trách việc ${stepName(step)}`)],
        [dayOrGap(step.due, `Hạn của việc ${stepName(step)}`)],
        ...result(step),
      ]),
      [
        [total],
        [''],
        sum(pointsOf),
        sum(({ planned }) => planned),
        [''],
        [''],
        ...(day === undefined ? [] : [['']]),
      ],
    ),
  ];
}

/** What a gap calls a step; one that somebody wrote himself may be for no criterion. */
function stepName({ code, what }: PlannedPoints): string {
  return code === '' ? `“${fullWords(what)}”` : `nâng điểm tiêu chí ${code}`;
}

/** The appendix that holds them, in a document of this year; none without steps. */
export function pointsPlanAppendix(
  steps: readonly PlannedPoints[],
  scores: Scores,
  year: number,
  day: number | undefined,
): OfficialDocument['appendices'] {
  if (steps.length === 0) return [];
  return [{ title: REPORT_TEXT.pointsPlanAppendix(year), blocks: pointsPlanTable(steps, scores, day) }];
}

/** The steps whose criteria do not have yet what they shall have. */
export function stepsLeft(steps: readonly PlannedPoints[], scores: Scores): readonly PlannedPoints[] {
  const pointsOf = pointsNow(scores);
  return steps.filter(step => !isReached(step, pointsOf(step) ?? 0));
}

/** What the criterion of a step has by now; where the set has no such criterion, what the sheet said of it. */
function pointsNow(scores: Scores): (step: PlannedPoints) => number | undefined {
  const held = new Map(scores.criteria.map(({ criterion, score = 0 }) => [criterion.code, score]));
  return ({ code, now }) => held.get(code) ?? now;
}

const isReached = ({ planned = 0 }: PlannedPoints, points: number): boolean =>
  roundResult(planned - points) <= 0;

function statusOf(step: PlannedPoints, points: number, day: number): string {
  const { due } = step;
  if (isReached(step, points)) return status.reached;
  return typeof due === 'number' && due < Math.floor(day) ? status.overdue : status.open;
}
