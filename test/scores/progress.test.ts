import fc from 'fast-check';
import { criteriaOf } from '../../src/catalogue/index-set';
import { byOwner } from '../../src/features/overview/domain/by-owner';
import { unitScore } from '../../src/features/ranking/domain/unit-score';
import { chosenDocument } from '../../src/features/reports/messages/documents';
import { copyOrders } from '../../src/features/send/domain/copy-orders';
import { mailFacts } from '../../src/features/send/domain/mail-facts';
import { mailBody } from '../../src/features/send/messages/mail-vi';
import { copySheet } from '../../src/features/send/workbook/copy-sheet';
import { nextYear } from '../../src/features/start/domain/next-year';
import { yearEnd } from '../../src/features/start/domain/year-end';
import { validate } from '../../src/features/check/domain/validate';
import { officersOf } from '../../src/ledger/copies';
import type { Ledger } from '../../src/ledger/ledger';
import { COPY_TEXT } from '../../src/features/send/messages/copy-vi';
import { ENTRY_TEXT } from '../../src/messages/entry-vi';
import { SHEET_NAME } from '../../src/messages/sheet-names';
import { LEFT_OUT } from '../../src/rules/words';
import { countsOf, progressOf } from '../../src/scores/progress';
import { scoreLedger } from '../../src/scores/scores';
import { areaColumn, areaLayout, SUMMARY_COLUMNS, SUMMARY_HEADER_ROW } from '../../src/workbook/places';
import { isFormula, type PlannedCell, type SheetPlan } from '../../src/workbook/plan';
import { standardWorkbook } from '../../src/workbook/sheets/standard-workbook';
import { setOfEveryKind } from '../catalogue/build-set';
import { anyLedger } from '../ledger/any-ledger';
import { allLines } from '../messages/plain-document';
import { anyEntry } from '../rules/any-entry';
import { SAMPLE_DAY } from '../sample/sample-plan';

const set = setOfEveryKind();
/** Any ledger of which everybody is somebody, so that copies are made. */
const ledgers = anyLedger(set, anyEntry);

const valueOf = (cell: PlannedCell | null | undefined): unknown => {
  const content = cell?.content ?? null;
  return isFormula(content) ? content.value : content;
};
const cellsOf = (sheet: SheetPlan): (readonly unknown[])[] =>
  sheet.rows.map(({ cells }) => cells.map(valueOf));
const number = (text: string, pattern: RegExp): number => Number(pattern.exec(text)?.[1] ?? 0);

/** How many are entered, missing and wrong, as each view says it. */
function told(ledger: Ledger): Record<string, unknown> {
  const scores = scoreLedger(ledger, SAMPLE_DAY);
  const { sheets } = standardWorkbook(ledger, SAMPLE_DAY, 'native');
  const sheet = (name: string): SheetPlan => sheets.find(each => each.name === name)!;

  const owners = byOwner(ledger, scores);
  const sum = (count: (owner: (typeof owners)[number]) => number): number =>
    owners.reduce((all, owner) => all + count(owner), 0);

  const total = cellsOf(sheet(SHEET_NAME.summary))[SUMMARY_HEADER_ROW + set.areas.length]!;
  const at = (column: 'entered' | 'criteria'): unknown => total[SUMMARY_COLUMNS.indexOf(column)];

  const rows = set.areas.flatMap(area => {
    const cells = cellsOf(sheet(area.sheet));
    return areaLayout(area).rows.flatMap(row => (row.kind === 'criterion' ? [cells[row.row - 1]!] : []));
  });
  // What the formula of the summary counts, and what the check column says.
  const points = rows.map(row => row[areaColumn('score') - 1]);
  const checks = rows.map(row => row[areaColumn('check') - 1]);

  const day = SAMPLE_DAY;
  const orders = copyOrders(
    ledger,
    { kind: 'officer', roles: officersOf(ledger).map(({ roles }) => roles[0]!), due: undefined, replyTo: '' },
    { today: day, sentFiles: [], newId: () => 'KQXTRAMB' },
  );
  const mails = orders.map(order => mailBody(mailFacts(ledger, order, day)));
  const states = orders.flatMap(({ request }) =>
    cellsOf(copySheet(ledger, scores, request)).flatMap(cells =>
      criteriaOf(set).some(({ code }) => code === cells[0]) ? [cells[3]] : [],
    ),
  );
  const mailed = (pattern: RegExp): number => mails.reduce((all, mail) => all + number(mail, pattern), 0);

  const { document } = chosenDocument(
    { ledger, scores, closings: [], today: day, pointsPlan: [] },
    { kind: 'report', period: 'Y', basis: 'register' },
  );
  const report = allLines(document).find(line => line.startsWith('Tính đến ngày'))!;
  const end = yearEnd(nextYear(ledger, scores, 'moi'), scores, day);
  const none = { self: null, appraised: null, index: null };
  const unit = unitScore(ledger, { areas: {}, total: none }, 'dấu', day);
  const issues = validate(ledger, scores, day);

  return {
    entered: {
      overview: scores.total.entered,
      areas: scores.areas.reduce((all, { entered }) => all + entered, 0),
      owners: sum(({ entered }) => entered),
      summary: at('entered'),
      counted: points.filter(each => typeof each === 'number' || each === LEFT_OUT).length,
      checked: checks.filter(each => each === '').length,
      copies: states.filter(each => each === COPY_TEXT.entered).length,
      mails: mailed(/đã nhập (\d+)\//),
      report: number(report, /, (\d+)\/\d+ tiêu chí/),
      ranking: unit.entered,
    },
    missing: {
      checked: checks.filter(each => each === ENTRY_TEXT['entry.missing']).length,
      copies: states.filter(each => each === ENTRY_TEXT['entry.missing']).length,
      mails: mailed(/còn (\d+) chưa nhập/),
      report: number(report, /; (\d+) tiêu chí chưa có số liệu/),
      newYear: end.missing,
      check: issues.filter(({ code }) => code === 'entry.missing').length,
    },
    wrong: {
      owners: sum(({ wrong }) => wrong),
      mails: mailed(/, (\d+) nhập chưa đúng/),
      report: number(report, /; (\d+) tiêu chí có số liệu chưa hợp lệ/),
      newYear: end.wrong,
    },
    all: { summary: at('criteria'), owners: sum(({ criteria }) => criteria), ranking: unit.criteria },
  };
}

test('every view says the same of what is entered, missing and wrong', () => {
  fc.assert(
    fc.property(ledgers, ledger => {
      const { entered, missing, wrong } = countsOf(progressOf(scoreLedger(ledger, SAMPLE_DAY).criteria));
      const expected = { entered, missing, wrong, all: entered + missing + wrong };
      for (const [what, views] of Object.entries(told(ledger)))
        expect([...new Set(Object.values(views as object))]).toEqual([
          expected[what as keyof typeof expected],
        ]);
    }),
    { numRuns: 60 },
  );
});

test('each criterion is in one list, in the order of the set', () => {
  fc.assert(
    fc.property(ledgers, ledger => {
      const { entered, missing, wrong } = progressOf(scoreLedger(ledger, SAMPLE_DAY).criteria);
      const codes = criteriaOf(set).map(({ code }) => code);
      expect([...entered, ...missing, ...wrong].sort()).toEqual([...codes].sort());
      for (const list of [entered, missing, wrong])
        expect(list).toEqual(codes.filter(code => list.includes(code)));
    }),
  );
});
