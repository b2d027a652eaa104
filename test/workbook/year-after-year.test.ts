import fc from 'fast-check';
import { closingEdit } from '../../src/features/periods/workbook/closing-edit';
import { changeSet } from '../../src/features/sets/domain/change-set';
import { pairCriteria } from '../../src/features/sets/domain/pair-criteria';
import { changeEdit } from '../../src/features/sets/workbook/change-edit';
import { nextYear } from '../../src/features/start/domain/next-year';
import type { Ledger } from '../../src/ledger/ledger';
import { SHEET_NAME } from '../../src/messages/sheet-names';
import { NO_MORE, PERIOD } from '../../src/rules/words';
import type { Cell } from '../../src/rules/cell';
import { historyRows } from '../../src/scores/history';
import { scoreLedger } from '../../src/scores/scores';
import { cellColumn, cellRow } from '../../src/workbook/address';
import { openedWorkbook, type OpenWorkbook } from '../../src/workbook/open-workbook';
import { isFormula } from '../../src/workbook/plan';
import { readHistory } from '../../src/workbook/read-history';
import type { SheetCells } from '../../src/workbook/sheet-cells';
import { standardWorkbook } from '../../src/workbook/sheets/standard-workbook';
import { setOfEveryKind, withArea } from '../catalogue/build-set';
import { anySetChange } from '../features/sets/domain/any-set-change';
import { anyLedger } from '../ledger/any-ledger';
import { anyEntry } from '../rules/any-entry';
import { SAMPLE_DAY } from '../sample/sample-plan';
import { asWritten } from './as-written';
import { planCells } from './plan-cells';

/** With points outside its total. */
const OLD = withArea(setOfEveryKind(), 4, { part: 'bonus', maxPoints: 3 });

/** A workbook of a ledger as it is opened. */
function opened({ workbookId, set }: Ledger, sheets: ReadonlyMap<string, SheetCells>): OpenWorkbook {
  return openedWorkbook({ identity: { workbookId, set }, sheets });
}
const made = (ledger: Ledger): Map<string, SheetCells> =>
  new Map(planCells(standardWorkbook(ledger, SAMPLE_DAY, 'native')));

/** The history once a period was closed in it. */
function closedIn(held: SheetCells, ledger: Ledger): SheetCells {
  const rows = historyRows(ledger, scoreLedger(ledger, SAMPLE_DAY), PERIOD.Q3, SAMPLE_DAY);
  const { rows: added } = closingEdit(rows, ledger.set, { replace: false }).registers![0]!;
  const lines = added!.lines(new Map()).map(({ cells }) =>
    cells.map((cell): Cell => {
      const content = cell?.content ?? null;
      return isFormula(content) ? content.value : content;
    }),
  );
  return [...held.slice(0, 4), ...lines];
}

test('closed under one set, carried to another and on to the next year, a ledger is what its sheets say', () => {
  fc.assert(
    fc.property(anyLedger(OLD, anyEntry), anySetChange(OLD), (any, { next, choices }) => {
      const sheets = made(any);
      const history = closedIn(sheets.get(SHEET_NAME.history)!, any);
      const before = opened(any, sheets.set(SHEET_NAME.history, history));
      const pairing = pairCriteria(OLD, next, choices);
      const change = changeSet(before.ledger, next, pairing);
      const edit = changeEdit(before, change, {
        sheets,
        dialect: 'native',
        today: SAMPLE_DAY,
        at: '',
      });
      if (!edit.ok) throw new Error(edit.issue.code);

      // What moved is read from the new sheets as it moved.
      const carried = opened(change.ledger, made(change.ledger)).ledger;
      expect(asWritten(carried)).toEqual(asWritten(change.ledger));

      // The closing has the codes of the new set, and every score that it had.
      const marks = edit.value.registers!.find(({ register }) => register === 'history')!.marks!(history);
      if (!marks.ok) throw new Error(marks.issue.code);
      const followed = history.map(row => [...row]);
      for (const { address, after } of marks.value)
        after.forEach((row, down) => {
          const [code] = row;
          if (code !== undefined) followed[cellRow(address) - 1 + down]![cellColumn(address) - 1] = code;
        });
      const [was] = readHistory(history, OLD);
      const [is, ...others] = readHistory(followed, change.ledger.set);
      expect(others).toEqual([]);
      const codes = new Map(pairing.pairs.map(pair => [pair.old.code, pair.next.code]));
      expect(is!.rows.map(({ criterion, done, total, score }) => [criterion, done, total, score])).toEqual(
        was!.rows.map(({ criterion, done, total, score }) => [
          codes.get(criterion) ?? criterion + NO_MORE,
          ...[done, total, score],
        ]),
      );

      // The next year is read as it was made.
      const scores = scoreLedger(carried, SAMPLE_DAY);
      const year = nextYear(carried, scores, 'w2');
      expect(asWritten(opened(year, made(year)).ledger)).toEqual(asWritten(year));
    }),
    { numRuns: 4 },
  );
});
