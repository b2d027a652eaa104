import { round } from '../../../rules/decimal';
import { ranks, type Ties } from '../../../scores/rank';
import { ratingOf, type RatingBand } from '../../../scores/rating';
import { grouped } from '../../../ledger/grouped';
import type { Result } from '../../../ledger/result';
import { UNIT_TYPES } from '../../../ledger/start-issues';
import type { UnitFileIssue, UnrankedReason } from './unit-issue';
import { unitNameOf } from '../../../ledger/unit-name';
import type { RankedPoints, UnitScore } from './unit-score';

/** A file with what became of reading it. */
export interface UnitFile {
  readonly name: string;
  readonly read: Result<UnitScore, UnitFileIssue>;
}

/** Who is ranked among whom: all together, wards apart from all others, or each type of unit for itself. */
export const BLOCKS = ['one', 'wards', 'type'] as const;
export type Blocks = (typeof BLOCKS)[number];

export interface RollUpChoice {
  readonly points: RankedPoints;
  readonly blocks: Blocks;
  readonly ties: Ties;
}

/** A unit with its rank within its block, its indices from 0 to 100 by area and in total. */
export interface RankedUnit {
  readonly file: string;
  readonly unit: UnitScore;
  readonly rank: number;
  readonly areas: readonly (number | undefined)[];
  readonly index: number;
  readonly rating: string | undefined;
}

/** Units that are ranked among each other, best first. `types` are the words of their names, '' for a name without one. */
export interface RankedBlock {
  readonly types: readonly string[];
  readonly units: readonly RankedUnit[];
}

export interface UnrankedUnit {
  readonly file: string;
  readonly unit: UnitScore | undefined;
  readonly reason: UnrankedReason;
}

export interface RollUp {
  readonly choice: RollUpChoice;
  /** What most units were measured by; `undefined` when none can be ranked. */
  readonly basis: UnitScore | undefined;
  readonly rating: readonly RatingBand[];
  readonly blocks: readonly RankedBlock[];
  readonly unranked: readonly UnrankedUnit[];
  /** How many units have a rank, and how many files show other figures than their entries give. */
  readonly ranked: number;
  readonly differing: number;
}

/** One in which units can be ranked. */
export type RankedRollUp = RollUp & { readonly basis: UnitScore };

/** What is offered first. */
export const FIRST_CHOICE: RollUpChoice = { points: 'self', blocks: 'type', ties: 'competition' };

/** The type of unit that is ranked apart by `wards`. */
const WARD = 'phường';

/** Decimals that an index is published with, and ranked by. */
export const RANK_DECIMALS = 2;

/**
 * Ranks units that were measured alike: by the index set, the year and the settings that most of them have. Whoever is
 * left out is told with the reason; of a unit that came twice neither file is ranked. Ratings are given by the bands
 * that most units have. Example: `rollUp(files, { points: 'self', blocks: 'one', ties: 'competition' }).blocks[0]`.
 */
export function rollUp(files: readonly UnitFile[], choice: RollUpChoice): RollUp {
  const read = files.flatMap(({ name, read }) => (read.ok ? [{ file: name, unit: read.value }] : []));
  const fit = read.filter(({ unit }) => reasonAlone(unit) === undefined).map(({ unit }) => unit);
  const alike = mostCommon(fit, ({ set, year }) => `${set.mark} ${year}`);
  const basis = mostCommon(alike, ({ notArising, surveyHeld }) => `${notArising} ${surveyHeld}`)[0];
  const reasonOf = (unit: UnitScore): UnrankedReason | undefined =>
    reasonAlone(unit) ?? (basis && differsFrom(basis, unit)) ?? reasonInPoints(unit, choice.points);

  const contenders = read.filter(({ unit }) => reasonOf(unit) === undefined);
  const byCode = grouped(contenders, ({ unit }) => unit.code);
  const sameCode = (code: string): string[] => byCode.get(code)!.map(({ file }) => file);
  const unranked = files.flatMap(({ name: file, read }): UnrankedUnit[] => {
    if (!read.ok) return [{ file, unit: undefined, reason: read.issue }];
    const unit = read.value;
    const reason = reasonOf(unit);
    if (reason) return [{ file, unit, reason }];
    const same = sameCode(unit.code);
    if (same.length === 1) return [];
    return [{ file, unit, reason: { code: 'unit.twice', files: same } }];
  });
  const ranked = contenders.filter(({ unit }) => sameCode(unit.code).length === 1);
  const rating =
    mostCommon(
      ranked.map(({ unit }) => unit.rating).filter(({ length }) => length > 0),
      bands => JSON.stringify(bands),
    )[0] ?? [];
  return {
    choice,
    basis,
    rating,
    blocks: blocksOf(ranked, choice, rating),
    unranked,
    ranked: ranked.length,
    differing: read.filter(({ unit }) => unit.differences.length > 0).length,
  };
}

type Contender = { readonly file: string; readonly unit: UnitScore };

function blocksOf(
  contenders: readonly Contender[],
  choice: RollUpChoice,
  bands: readonly RatingBand[],
): RankedBlock[] {
  const typesOf = (members: readonly Contender[]): string[] =>
    [...UNIT_TYPES, ''].filter(type => members.some(({ unit }) => unitNameOf(unit.name).type === type));
  const all = typesOf(contenders);
  const groups = {
    one: [all],
    wards: [all.filter(type => type !== WARD), all.filter(type => type === WARD)],
    type: all.map(type => [type]),
  }[choice.blocks];
  return groups.flatMap(types => {
    const members = contenders.filter(({ unit }) => types.includes(unitNameOf(unit.name).type));
    return members.length === 0 ? [] : [{ types, units: rankedUnits(members, choice, bands) }];
  });
}

/** Best first; units that are equal as published stand in the order of their codes. */
function rankedUnits(
  members: readonly Contender[],
  { points, ties }: RollUpChoice,
  bands: readonly RatingBand[],
): RankedUnit[] {
  const index = ({ unit }: Contender): number => unit.total[points]!;
  const published = (each: Contender): number => round(index(each), RANK_DECIMALS);
  const best = [...members].sort(
    (a, b) => published(b) - published(a) || (a.unit.code < b.unit.code ? -1 : 1),
  );
  const given = ranks(best.map(index), ties, RANK_DECIMALS);
  return best.map((each, at) => ({
    ...each,
    rank: given[at]!,
    areas: each.unit.areas.map(area => area.index[points]),
    index: index(each),
    rating: ratingOf(index(each), bands),
  }));
}

/** Why a unit has no rank, whatever the others have. */
function reasonAlone({ sample, started, code, unread }: UnitScore): UnrankedReason | undefined {
  if (unread.length > 0) return { code: 'unit.unread', criteria: unread };
  if (sample) return { code: 'unit.sample' };
  if (!started) return { code: 'unit.nothingEntered' };
  return /^\d{5}$/.test(code) ? undefined : { code: 'unit.codeInvalid', given: code };
}

function differsFrom(basis: UnitScore, unit: UnitScore): UnrankedReason | undefined {
  const { title, version } = unit.set;
  if (unit.set.mark !== basis.set.mark) return { code: 'unit.otherSet', title, version };
  if (unit.year !== basis.year) return { code: 'unit.otherYear', year: unit.year, expected: basis.year };
  if (unit.surveyHeld !== basis.surveyHeld) return { code: 'unit.otherSurvey' };
  return unit.notArising === basis.notArising ? undefined : { code: 'unit.otherNotArising' };
}

function reasonInPoints(unit: UnitScore, points: RankedPoints): UnrankedReason | undefined {
  if (points === 'appraised' && unit.unappraised > 0)
    return { code: 'unit.notAppraised', open: unit.unappraised, criteria: unit.criteria };
  return unit.total[points] === undefined ? { code: 'unit.nothingEntered' } : undefined;
}

/** Those of which there are most by a key; the first where two are as many. */
function mostCommon<T>(all: readonly T[], keyOf: (each: T) => string): readonly T[] {
  return [...grouped(all, keyOf).values()].reduce<readonly T[]>(
    (most, each) => (each.length > most.length ? each : most),
    [],
  );
}
