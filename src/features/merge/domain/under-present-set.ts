import { criteriaOf, type ReplacedSet } from '../../../catalogue/index-set';
import type { Ledger } from '../../../ledger/ledger';
import { isBlank, isError, isUnread, type Cell } from '../../../rules/cell';
import { sameValue } from '../../../rules/same-value';
import { changeSet, type KeptFigure, type SetChangeOutcome } from '../../sets/domain/change-set';
import { pairAreas } from '../../sets/domain/pair-areas';
import { pairCriteria, type Pairing } from '../../sets/domain/pair-criteria';
import { pairRoles } from '../../sets/domain/pair-roles';
import { criterionSlots, valueAt, withSlot } from './criterion-slots';
import { formCell, type FormPlace } from './form-slots';
import type { CriterionChange } from './merge';
import type { ReturnedCopy } from './returned-copy';

/**
 * A copy that was sent under a set which the open workbook has replaced since, as if it had been sent under the present
 * one: what was sent and what came back both move as the open workbook's own figures did. What came back for a cell that
 * is no more is left behind, and told. Any other copy is given back as it is.
 * Example: `underPresentSet(copy, ledger).base.set.version` is that of the open workbook.
 */
export function underPresentSet(copy: ReturnedCopy, { set }: Pick<Ledger, 'set'>): ReturnedCopy {
  const { base, theirs, roles, form, beside } = copy;
  const { id, version } = base.set;
  if (id === set.id && version === set.version) return copy;
  const replaced = set.replaces?.find(each => each.id === id && each.version === version);
  if (!replaced) return copy;
  const pairing = pairCriteria(base.set, set, choicesOf(base, replaced));
  const [was, is] = [base, theirs].map(each => changeSet(each, set, pairing)) as [
    SetChangeOutcome,
    SetChangeOutcome,
  ];
  const news = newsOf(was, is);
  const present = { ...was.ledger, set };
  const roleOf = pairRoles(base.set, set, pairing);
  return {
    ...copy,
    base: present,
    theirs: { ...withSent(is.ledger, present, news), set },
    // A role that is no more is nobody's now; without any it would be a copy of the whole.
    roles: roles.map(role => roleOf.get(role) ?? role),
    form: form.flatMap(({ place, value }) => {
      const to = placeNow(place, pairing, roleOf, pairAreas(base.set, set, pairing));
      if (!to) return [];
      const isAsSent = sameValue(value, formCell(base, place));
      return [{ place: to, value: isAsSent ? formCell(present, to) : value }];
    }),
    // What stands beside the items of a rule is asked for nowhere, before and now.
    beside: [],
    leftBehind: [...news, ...newsBeside(beside)].map(leftBehind),
  };
}

/** What was decided about every criterion when the set was changed. */
function choicesOf({ set }: Ledger, { codes }: ReplacedSet): Map<string, string | null> {
  return new Map<string, string | null>([
    ...criteriaOf(set).map(({ code }) => [code, null] as const),
    ...codes,
  ]);
}

interface News {
  readonly figure: Pick<KeptFigure, 'place' | 'value' | 'target'>;
  /** What was sent in the same cell. */
  readonly sent: Cell;
}

/** What came back in cells that are no more, and was not sent so. */
function newsOf(was: SetChangeOutcome, is: SetChangeOutcome): News[] {
  const sentAt = valueAt(was.kept);
  return is.kept.flatMap((figure): News[] => {
    if (figure.place.in !== 'criterion') return [];
    const sent = sentAt(figure.place);
    return sameValue(figure.value, sent) ? [] : [{ figure, sent }];
  });
}

function newsBeside(beside: ReturnedCopy['beside']): News[] {
  return beside.flatMap(({ place, value }): News[] =>
    isBlank(value) || isUnread(value) ? [] : [{ figure: { place, value }, sent: null }],
  );
}

/** A cell that could not take what came back has not been emptied. */
function withSent(theirs: Ledger, base: Ledger, news: readonly News[]): Ledger {
  const sentAt = valueAt(criterionSlots(base));
  return news.reduce((ledger, { figure: { target } }) => {
    if (!target) return ledger;
    const value = sentAt(target);
    return isBlank(value) ? ledger : withSlot(ledger, target, value);
  }, theirs);
}

function leftBehind({ figure: { place, value }, sent }: News): CriterionChange {
  return {
    place: place as CriterionChange['place'],
    base: sent,
    ours: null,
    theirs: isUnread(value) ? null : value,
    verdict: 'error',
    ...(isError(value) ? {} : { doubt: { code: 'merge.leftBehind' } }),
  };
}

/** Where a place of the configuration is under the present set; nothing for bounds of ratings, which are those of the set. */
function placeNow(
  place: FormPlace,
  { pairs }: Pairing,
  roles: ReadonlyMap<string, string>,
  areas: ReadonlyMap<string, string>,
): FormPlace | undefined {
  switch (place.in) {
    case 'setting':
      return place;
    case 'rating':
      return undefined;
    case 'due': {
      const code = pairs.find(({ old }) => old.code === place.code)?.next.code;
      return code === undefined ? undefined : { ...place, code };
    }
    case 'person': {
      const owner = roles.get(place.owner);
      return owner === undefined ? undefined : { ...place, owner };
    }
    case 'lastYear': {
      const area = areas.get(place.area);
      return area === undefined ? undefined : { ...place, area };
    }
  }
}
