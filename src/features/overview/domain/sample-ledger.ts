import { criteriaOf, type Criterion, type OutsidePart } from '../../../catalogue/index-set';
import { asksOf, isFed, itemsOf, traitsOf } from '../../../rules/asks';
import type { Cell } from '../../../rules/cell';
import type { Entry } from '../../../rules/entry';
import type { Ask, Item } from '../../../rules/rule-kind';
import { serialDate, yearWindow } from '../../../rules/serial-date';
import { FLAG, MET, NOT_MET, REPORT_KIND, SAMPLE } from '../../../rules/words';
import { emptyRecord } from '../../../ledger/new-ledger';
import type { CriterionRecord, EvidenceRow, Ledger, Settings } from '../../../ledger/ledger';
import { lastIndexYear } from '../../../ledger/index-year';
import { emptyRow } from '../../../ledger/register-rows';

/** The same text always gives the same fraction, so that a sample looks alike wherever it is made. */
function fraction(text: string): number {
  let hash = 2166136261;
  for (const letter of text) hash = Math.imul(hash ^ letter.codePointAt(0)!, 16777619) >>> 0;
  return (hash % 1000) / 1000;
}

/**
 * The ledger with plausible made-up entries, marked as a sample: most criteria filled, a few lost points, one that did
 * not arise and a few left open. For trying the workbook out; nothing in it is about a real unit.
 */
export function sampleLedger(ledger: Ledger): Ledger {
  const { set, settings } = ledger;
  const { year } = settings;
  const criteria = criteriaOf(set);
  const records = Object.fromEntries(
    criteria.map(criterion => [criterion.code, sampleRecord(criterion, year)]),
  );
  const day = (month: number, date: number): number => serialDate(year, month, date);
  const filled = criteria.filter(({ code }) => hasEntry(records[code]!.entry));
  const owner = criteria[0]!.owner;
  return {
    ...ledger,
    settings: { ...settings, sample: true },
    records,
    lastYear: Object.fromEntries(
      set.areas.map(({ code, maxPoints, part }) => [
        code,
        Math.round(maxPoints * lastYearShare(code, part) * 4) / 4,
      ]),
    ),
    evidence: filled
      .filter(({ code }) => fraction(`evidence ${code}`) > 0.15)
      .map((criterion, index) => sampleEvidence(criterion, index, settings)),
    remediations: criteria
      .filter(({ code }) => fraction(`lost ${code}`) > 0.8)
      .map(({ code, title, maxPoints, owner: responsible, evidence }, index) => ({
        ...emptyRow('remediation'),
        shortcoming: `${SAMPLE.shortcoming}${title}`,
        criterion: code,
        year: lastIndexYear(settings),
        lost: Math.min(0.5, maxPoints),
        measure: SAMPLE.measure,
        owner: responsible,
        given: day(2 + (index % 6), 10),
        due: day(3 + (index % 6), 15),
        result: index % 3 === 0 ? null : (evidence[0] ?? null),
        done: index % 3 === 0 ? null : day(3 + (index % 6), 10),
      })),
    tasks: Array.from({ length: 6 }, (_, index) => ({
      ...emptyRow('tasks'),
      task: criteria[index * 3]?.title ?? null,
      assignedBy: `${100 + index}/UBND-CCHC`,
      given: day(1 + index, 25),
      owner,
      due: day(2 + index, 28),
      done: index === 4 ? null : day(2 + index, index === 2 ? 28 : 20),
    })),
    reports: ledger.reports.map((row, index) => ({
      ...row,
      sent: row.kind === REPORT_KIND.unit && index < 3 && typeof row.due === 'number' ? row.due - 2 : null,
      number: row.kind === REPORT_KIND.unit && index < 3 ? `${40 + index}/BC-UBND` : null,
    })),
  };
}

/** Most of the points inside the total, some of a bonus, hardly anything taken off. */
function lastYearShare(code: string, part: OutsidePart | undefined): number {
  const chance = fraction(code);
  if (part === undefined) return 0.6 + 0.3 * chance;
  return part === 'bonus' ? 0.1 + 0.3 * chance : 0.15 * chance;
}

function hasEntry(entry: Entry): boolean {
  return (
    entry.done !== null ||
    entry.date !== null ||
    entry.result !== null ||
    entry.items.some(item => item !== null)
  );
}

function sampleRecord({ code, rule, maxPoints }: Criterion, year: number): CriterionRecord {
  const chance = fraction(code);
  const items = itemsOf(rule);
  const empty = emptyRecord(items.length);
  if (chance > 0.93) return empty;
  if (rule.notArising && !isFed(rule) && chance < 0.12)
    return { ...empty, entry: { ...empty.entry, notArising: FLAG } };
  if (isFed(rule)) return empty;
  const total = 10 + Math.round(chance * 90);
  const done = Math.max(0, total - Math.round(fraction(`done ${code}`) ** 2 * total * 0.3));
  const { due, fewerIsBetter } = traitsOf(rule);
  const entered = Object.fromEntries(asksOf(rule).map(ask => [ask.input, sampleValue(ask)]));
  return { ...empty, entry: { ...empty.entry, ...entered, items: sampleItems() } };

  function sampleValue({ input, takes }: Ask): Cell {
    switch (takes.form) {
      case 'amount':
      case 'votes':
        if (input === 'total') return total;
        return fewerIsBetter ? total - done : done;
      case 'count':
        return fewerIsBetter && chance <= 0.6 ? 0 : 1;
      case 'day': {
        const last = yearWindow(year).to;
        const limit = due ? serialDate(year, due.month, due.day) : last;
        return Math.min(limit - 10 + Math.round(chance * 15), last);
      }
      case 'choice':
        return takes.words[Math.floor(chance * takes.words.length)]!;
      case 'condition':
        return MET;
      case 'points':
        return maxPoints;
    }
  }

  function sampleItems(): Cell[] {
    const votes = sampleVotes(items, done, total);
    return items.map(({ input, takes, worth }, index): Cell => {
      const isRare = fraction(`${code} ${index}`) > 0.85;
      switch (takes.form) {
        case 'votes':
          return votes[index]!;
        case 'amount':
          return input === 'total' ? total : done;
        case 'count':
          return Number(worth) < 0 === isRare ? 1 : 0;
        default:
          return isRare ? NOT_MET : MET;
      }
    });
  }
}

/** Votes that add up: those of satisfied people to `done`, all of them to `total`. */
function sampleVotes(items: readonly Item[], done: number, total: number): number[] {
  const left = { satisfied: done, other: total - done };
  const sides = items.map(({ worth }) => (isFull(worth, items) ? 'satisfied' : 'other'));
  return sides.map((side, index) => {
    const isLast = !sides.slice(index + 1).includes(side);
    const votes = isLast ? left[side] : Math.round(left[side] * 0.6);
    left[side] -= votes;
    return votes;
  });
}

/** Whether an answer counts in full. */
function isFull(worth: Item['worth'], items: readonly Item[]): boolean {
  if (typeof worth !== 'object') return worth === 'satisfied';
  return items.every(each => typeof each.worth !== 'object' || each.worth.weight <= worth.weight);
}

function sampleEvidence(criterion: Criterion, index: number, { year, signerTitle }: Settings): EvidenceRow {
  return {
    ...emptyRow('evidence'),
    criterion: criterion.code,
    number: `${20 + index}/BC-UBND`,
    signed: serialDate(year, 1 + (index % 9), 5 + (index % 20)),
    summary: criterion.evidence[0] ?? null,
    signer: signerTitle,
  };
}
