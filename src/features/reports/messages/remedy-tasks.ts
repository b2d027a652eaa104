import { headingOf, type Criterion, type Heading } from '../../../catalogue/index-set';
import type { RemediationRow } from '../../../ledger/ledger';
import type { Block, Span, Text } from '../../../messages/document';
import {
  remedyDue,
  type RemedyPlanFacts,
  type RemediedArea,
  type RemediedCriterion,
} from '../domain/remedy-plan';
import { textOf } from '../../../rules/cell';
import { heading, item, listed, paragraph } from './document-parts';
import { fullWords, lowerFirst } from '../../../messages/full-words';
import { points } from '../../../messages/numbers-vi';
import { REMEDY_PLAN_TEXT } from './remedy-plan-vi';
import { remediedText, shortcomingText } from './shortcoming-text';
import { targetText } from './target-text';

/** Stands for the year of the plan in the tasks of an index set. */
const YEAR = '{năm}';

/** What must be done for a criterion, with what is aimed at. */
export function taskOf(criterion: Criterion, facts: RemedyPlanFacts): string {
  const task = criterion.task?.replaceAll(YEAR, String(facts.year)) ?? criterion.title;
  const target = targetText(criterion, remedyDue(facts, criterion.code));
  return [fullWords(task), target].filter(Boolean).join('; ');
}

/** The tasks of each area: first those whose points were lost, then those that must be kept up. */
export function taskBlocks(facts: RemedyPlanFacts): Block[] {
  return [
    ...facts.areas.flatMap(area => areaBlocks(area, facts)),
    ...(facts.others.length > 0
      ? [
          heading(2, REMEDY_PLAN_TEXT.others),
          ...facts.others.map(other =>
            item(
              `${shortcomingText(other)}: `,
              textOf(other.measure) === ''
                ? { missing: `Biện pháp khắc phục ${remediedText(other)}` }
                : lowerFirst(measuresOf([other])),
              '.',
            ),
          ),
        ]
      : []),
  ];
}

function areaBlocks({ area, lost, kept }: RemediedArea, facts: RemedyPlanFacts): Block[] {
  const within = (above: Heading | undefined): Block[] => {
    const owns = (criterion: Criterion): boolean => headingOf(area, criterion.code) === above;
    const ownLost = lost.filter(({ criterion }) => owns(criterion));
    const ownKept = kept.filter(owns);
    if (ownLost.length + ownKept.length === 0) return [];
    return [
      ...(above === undefined ? [] : [heading(3, fullWords(above.title))]),
      ...ownLost.map(planned => item(...lostTask(planned, facts))),
      ...(ownKept.length === 0 ? [] : [paragraph(REMEDY_PLAN_TEXT.kept)]),
      ...ownKept.map(criterion => item(`${taskOf(criterion, facts)}.`)),
    ];
  };
  return [heading(2, area.title), ...[undefined, ...area.headings].flatMap(within)];
}

function lostTask({ criterion, lost, rows }: RemediedCriterion, facts: RemedyPlanFacts): Text {
  const measures = measuresOf(rows);
  const told: Text =
    lost === undefined
      ? [{ missing: `Điểm mất năm ${facts.year - 1} của tiêu chí ${criterion.code}` }, ' điểm']
      : [points(lost)];
  const spans: Span[] = [`${taskOf(criterion, facts)} (năm ${facts.year - 1} mất `, ...told, ')'];
  return [...spans, measures === '' ? '.' : `. Giải pháp: ${lowerFirst(measures)}.`];
}

/** What the register plans against a loss, each measure once. */
export function measuresOf(rows: readonly Pick<RemediationRow, 'measure'>[]): string {
  const measures = rows.map(({ measure }) => fullWords(textOf(measure)).replace(/[.;]+$/, ''));
  const [first, ...others] = new Set(measures.filter(Boolean));
  return first === undefined ? '' : listed([first, ...others.map(lowerFirst)]);
}
