import { criteriaOf } from '../catalogue/index-set';
import { itemsOf, traitsOf } from '../rules/asks';
import { textOf } from '../rules/cell';
import { roundResult } from '../rules/decimal';
import { serialDate } from '../rules/serial-date';
import { EMPTY_ENTRY } from '../rules/entry';
import { REPORT_KIND, SIGNER_TITLE } from '../rules/words';
import type { CriterionRecord, Ledger, Settings } from './ledger';
import { emptyRow, heldRows } from './register-rows';
import { reportPeriods } from './report-periods';

/** What the officer says before the workbook exists. */
export interface NewLedger
  extends
    Pick<Ledger, 'workbookId' | 'set'>,
    Pick<Settings, 'unitName' | 'unitCode' | 'authority' | 'year' | 'notArising'>,
    Partial<Pick<Settings, 'asOf'>> {}

/** A row in which nothing was entered. */
export function emptyRecord(items: number): CriterionRecord {
  return {
    entry: { ...EMPTY_ENTRY, items: Array<null>(items).fill(null) },
    appraised1: null,
    explanation: null,
    appraised2: null,
    note: null,
  };
}

/** The ledger of a new year: nothing entered, deadlines and report dates at their defaults. */
export function newLedger(start: NewLedger): Ledger {
  const { set, year } = start;
  const criteria = criteriaOf(set);
  return {
    workbookId: start.workbookId,
    set,
    settings: {
      unitName: textOf(start.unitName),
      unitCode: textOf(start.unitCode),
      authority: textOf(start.authority),
      year,
      notArising: start.notArising,
      surveyHeld: true,
      rating: set.rating.map(([name, from]) => ({ name, from: roundResult(from * 100) })),
      dues: Object.fromEntries(
        criteria.flatMap(({ code, rule }) => {
          const { due } = traitsOf(rule);
          return due ? [[code, serialDate(year, due.month, due.day)]] : [];
        }),
      ),
      period: '',
      signerTitle: SIGNER_TITLE,
      signerName: '',
      target: null,
      people: {},
      sample: false,
      unread: {},
      asOf: start.asOf,
    },
    records: Object.fromEntries(criteria.map(({ code, rule }) => [code, emptyRecord(itemsOf(rule).length)])),
    lastYear: {},
    gaps: [],
    ...heldRows(() => []),
    reports: reportPeriods(year).map(({ name, due }) => ({
      ...emptyRow('reports'),
      kind: REPORT_KIND.unit,
      period: name,
      due,
    })),
  };
}
