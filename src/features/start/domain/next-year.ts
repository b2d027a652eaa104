import type { Area } from '../../../catalogue/index-set';
import type { Cell } from '../../../rules/cell';
import { roundResult } from '../../../rules/decimal';
import { calendarDay, serialDate } from '../../../rules/serial-date';
import { indexYear, withIndexYears } from '../../../ledger/index-year';
import type { Ledger, RemediationRow, Settings } from '../../../ledger/ledger';
import { newLedger } from '../../../ledger/new-ledger';
import { isRemedied } from '../../../scores/feeds';
import type { Scores } from '../../../scores/scores';
import { cappedPoints } from '../../../scores/total-points';

/**
 * The ledger of the year after: the configuration stays but for what was set for the year, the points of each area become those of last year, what has
 * not been remedied goes on with its deadline and the year of its index, and so does all of this year's, which is what the
 * next one counts; everything else begins empty. Deadlines keep their day and month. The
 * mark of made-up figures stays too, because the points that are carried over are made up then. `scores` are those of
 * the ledger. Example: `nextYear(ledger, scoreLedger(ledger, day), crypto.randomUUID()).settings.year` is 2027 for 2026.
 */
export function nextYear(ledger: Ledger, scores: Scores, workbookId: string): Ledger {
  const { set, settings } = ledger;
  const { unitName, unitCode, authority, notArising } = settings;
  const year = settings.year + 1;
  const fresh = newLedger({ workbookId, set, unitName, unitCode, authority, notArising, year });
  return {
    ...fresh,
    settings: {
      ...settings,
      year,
      dues: Object.fromEntries(
        Object.entries(fresh.settings.dues).map(([code, usual]) => [
          code,
          yearLater(settings.dues[code] ?? null, settings) ?? usual,
        ]),
      ),
      period: '',
      target: null,
      asOf: undefined,
    },
    lastYear: Object.fromEntries(set.areas.map(area => [area.code, pointsOf(area, scores)])),
    remediations: withIndexYears(ledger).remediations.filter(row => !isPast(row, settings)),
  };
}

/** What was remedied of an index before that of this year: the next year neither counts nor awaits it. */
function isPast(row: RemediationRow, settings: Settings): boolean {
  const year = indexYear(row, settings);
  return isRemedied(row) && year !== undefined && year < settings.year;
}

/** The same day a year later; nothing for what is no date of about the year that ends. 29/2 becomes 28/2. */
function yearLater(due: Cell, { year: ending }: Settings): number | undefined {
  if (typeof due !== 'number') return undefined;
  const { year, month, day } = calendarDay(due);
  // A number beyond all days has no year.
  if (!(Math.abs(year - ending) <= 1)) return undefined;
  const last = calendarDay(serialDate(year + 1, month + 1, 0)).day;
  return serialDate(year + 1, month, Math.min(day, last));
}

/**
 * What an area came to, a part outside the total within its cap: of each criterion the points that the authority gave it,
 * else those that the unit gave itself. Survey points and the like are seldom appraised, so that an area is rarely appraised
 * as a whole. `null` where there are no points at all.
 */
function pointsOf(area: Area, scores: Scores): number | null {
  const codes = new Set(area.criteria.map(({ code }) => code));
  const points = scores.criteria.flatMap(({ criterion, appraised, score }) =>
    codes.has(criterion.code) ? (appraised ?? score ?? []) : [],
  );
  return points.length === 0 ? null : cappedPoints(area, roundResult(points.reduce((a, b) => a + b)));
}
