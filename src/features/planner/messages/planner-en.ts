import { counted } from '../../../messages/counted-en';
import type { ByLanguage } from '../../../messages/messages';
import { PLANNER_VI, type PlannerTexts } from './planner-vi';
import { stepTextEn } from './step-en';

const steps = (count: number): string => counted(count, 'step', 'steps');

/** English. */
const PLANNER_EN: PlannerTexts = {
  title: 'Plan of points',
  intro: 'What can still be won, what it takes to reach a target, and what is about to be lost.',
  step: stepTextEn,
  now: index => `Now ${index}.`,
  ceiling: index => `At most ${index} can still be reached.`,
  lastYear: index => `Last year ${index}.`,
  target: 'Target index (0 to 100)',
  targetWrong: 'Enter an index from 0 to 100, such as 90 or 90.5.',
  offers: {
    settings: 'Target set',
    rating: 'Rating',
    lastYear: 'As last year',
    ranking: 'As the unit above',
  },
  ranked: (name, rank) => `${name}, rank ${rank}`,
  verdicts: {
    noTarget: () => 'No target yet: enter the index to reach, or choose one above.',
    nothingCounts: () => 'There is no index yet, because no criterion counts. Look at what the check says.',
    reached: ({ target }) => `The target of ${target} is reached.`,
    planned: ({ target, missing, after }) =>
      `Target ${target}: ${missing} missing. The least work comes to ${after}.`,
    needsOthers: ({ target, missing, after }) =>
      `Target ${target}: ${missing} missing. With all that can be done it comes to ${after}; the rest takes points that a survey or another authority gives.`,
    outOfReach: ({ target, missing, after }) =>
      `Target ${target}: ${missing} missing. It is out of reach; with all that can be done it comes to ${after} at most.`,
    yearOver: ({ target, missing }) =>
      `Target ${target}: ${missing} missing. The year is over, so nothing more can be done.`,
  },
  awaited: (points, codes) =>
    `Besides, a survey or another authority has not given ${points} points yet (${codes}).`,
  withAwaited: index => `With all of them the most is ${index}.`,
  wrong: codes => `What is entered wrongly does not count (${codes}): correct it first.`,
  shares:
    'Of shares, all that is left of the present total is taken as still possible, but for what is said to be missed.',
  least: 'Least work',
  steps: 'What to do',
  others: 'What else can be done',
  more: count => `Show ${steps(count)} more`,
  impossible: 'Cannot be done',
  effort: 'Effort',
  efforts: { 1: '1 – very easy', 2: '2 – easy', 3: '3 – medium', 4: '4 – hard', 5: '5 – very hard' },
  missed: (left, of) => `Of the ${left} left, how many were missed for good${of === '' ? '' : ` (${of})`}`,
  missedWrong: 'Enter a number from 0 on.',
  assignTitle: 'Hand out',
  assignHint:
    'Each step becomes a row on the sheet Nhiệm vụ for whoever answers for its criterion; the sheet Kế hoạch điểm follows the points as they come in.',
  assignCounted: codes => `A task that is overdue counts for criterion ${codes} like any other.`,
  proofs: (count, points) =>
    `Also ask for the evidence of ${counted(count, 'criterion', 'criteria')}, which keeps ${points} points`,
  due: 'Deadline for all',
  assignedBefore: count =>
    `${steps(count)} handed out before and not done yet, so not handed out again. Change deadlines and people on the sheet Nhiệm vụ.`,
  assign: count => `Hand out ${steps(count)}`,
  assigning: 'Writing…',
  assigned: (count, sheet) =>
    `${steps(count)} handed out on the sheet Nhiệm vụ, and the sheet ${sheet} was made.`,
  show: 'Show the sheet',
  undo: 'Undo',
  undoing: 'Undoing…',
  undone: 'Undone.',
  assignUndone: sheet => `The tasks are taken back, and so is the sheet ${sheet} that was made for them.`,
  assignStays: sheet =>
    `Nothing is taken back: somebody has changed the sheet ${sheet}, or it is gone. The tasks stay handed out.`,
  undonePartly: 'Undone where nothing was changed since.',
  areas: 'By area',
  areaMax: max => `Maximum ${max}`,
  areaLastYear: points => `Last year ${points}`,
  whatIf: 'What if',
  whatIfHint: 'Try other entries and see what moves. Nothing is written before you say so.',
  criterion: 'Criterion',
  asItIs: 'As it is in the workbook',
  cells: {
    done: 'Done',
    total: 'Total',
    date: 'Day',
    result: 'Result',
    notArising: 'Did not arise',
  },
  area: code => `Area ${code}`,
  index: 'Index',
  rating: 'Rating',
  lacking: 'Missing of the target',
  writeSupposed: 'Write into the workbook',
  dropSupposed: 'Drop them',
  supposedWritten: 'Written into the workbook.',
  yearEnd: 'End of the year',
  asItStands: index => `As it stands: ${index}`,
  between: (from, to) => `from ${from} to ${to}`,
  atPace: (between, index) => `At the pace ${between}: ${index}`,
  allDone: index => `With everything left done: ${index}`,
  noYearEnd: {
    yearOver: 'The year is over, so there is nothing to foresee.',
    tooFewClosings: 'A pace takes at least two periods that were closed on different days.',
    nothingCounts: 'There is no index yet, so nothing can be foreseen.',
  },
  totalsShrink: (between, codes) =>
    `No pace can be told: ${between} the figures of ${codes} became less, perhaps because the later period is not cumulative.`,
  risks: 'Points at risk',
  moreRisks: count => `Show ${count} more`,
  noRisk: 'No points seem to be at risk.',
  risk: {
    due: 'Not entered and due soon',
    overdueRemedy: 'Overdue remediation',
    bound: 'Just above a bound',
    unproven: 'Scored without evidence',
    appraisedBelow: 'Appraised below the self score',
  },
  riskDue: day => `Due ${day}`,
  failures: count => counted(count, 'more failure costs these points', 'more failures cost these points'),
  riskYear: year => `Year ${year}`,
  lastYearHint: 'Choose last year’s workbook to see which criteria were appraised below the self score.',
  otherYear: year => `The chosen workbook is one of ${year}, not of last year: choose another file.`,
  lastYearLabel: 'Choose last year’s workbook',
  untitled: 'Nothing written',
  withoutEvidence: index => `Without the points that no evidence proves: ${index} is left.`,
};

export const PLANNER_TEXTS: ByLanguage<PlannerTexts> = { vi: PLANNER_VI, en: PLANNER_EN };
