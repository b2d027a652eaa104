import type { DamageIssue } from '../../../../src/features/check/domain/damage-issue';
import { SHEET_NAME } from '../../../../src/messages/sheet-names';
import type { Cell } from '../../../../src/rules/cell';
import { findDamage } from '../../../../src/features/check/workbook/damage';
import type { Damage } from '../../../../src/features/check/workbook/fix';
import type { SheetStructure } from '../../../../src/workbook/found-structure';
import { areaColumn, areaLayout, criterionCell, settingCell } from '../../../../src/workbook/places';
import type { SheetPlan } from '../../../../src/workbook/plan';
import { standardWorkbook } from '../../../../src/workbook/sheets/standard-workbook';
import { setOfEveryKind } from '../../../catalogue/build-set';
import { demoLedger, SAMPLE_DAY } from '../../../sample/sample-plan';
import { openSheets, type OpenSheet } from '../../../workbook/open-sheets';

const ledger = demoLedger({ blank: false });
const plan = standardWorkbook(ledger, SAMPLE_DAY, 'live').sheets;
/** An area whose first rows are two criteria without sub-rows, and one with a checklist. */
const area = ledger.set.areas.find(source =>
  areaLayout(source)
    .rows.slice(0, 2)
    .every(({ kind }) => kind === 'criterion'),
)!;
const { sheet } = area;

/** The workbook as it was made, to be damaged. */
const made = (sheets: readonly SheetPlan[] = plan): Map<string, OpenSheet> => openSheets(sheets);

function at(address: string): [row: number, column: number] {
  const [, letters, row] = /^([A-Z]+)(\d+)$/.exec(address)!;
  return [Number(row) - 1, letters!.charCodeAt(0) - 65];
}

function put(open: Map<string, OpenSheet>, name: string, address: string, content: Cell): void {
  const [row, column] = at(address);
  open.get(name)!.formulas[row]![column] = content;
  open.get(name)!.values[row]![column] = content;
}

const formula = (open: Map<string, OpenSheet>, name: string, address: string): string => {
  const [row, column] = at(address);
  return open.get(name)!.formulas[row]![column] as string;
};

const damageOf = (sheets: ReadonlyMap<string, SheetStructure>, of = ledger): Damage[] =>
  findDamage(of, { protected: true, sheets });
const issues = (open: ReadonlyMap<string, SheetStructure>, of = ledger): DamageIssue[] =>
  damageOf(open, of).map(({ issue }) => issue);
const told = (open: ReadonlyMap<string, SheetStructure>): string[] =>
  issues(open).map(({ code, where }) => `${code} ${where.sheet} ${where.address}`);

describe('no damage is', () => {
  test.each([
    ['a workbook as it was made', ledger],
    ['one of every rule kind', demoLedger({ blank: true, set: setOfEveryKind() })],
  ])('%s, in either dialect', (_, of) => {
    for (const dialect of ['live', 'native'] as const)
      expect(issues(made(standardWorkbook(of, SAMPLE_DAY, dialect).sheets), of)).toEqual([]);
  });

  test('what Excel or a file makes of a formula that it keeps', () => {
    const open = made();
    for (const name of ['M5', 'L5', 'W5', 'Q5']) {
      const own = formula(open, sheet, name);
      const rewritten = own
        .replace(/CCHC\.([A-Z]+)\(/g, '_xldudf_CCHC_$1( ')
        .replace(/IFERROR/g, 'iferror')
        .replace(/,(?=[A-Z])/g, ', ')
        .replace(/^=/, '=@');
      expect(rewritten).not.toBe(own);
      put(open, sheet, name, rewritten);
    }
    expect(told(open)).toEqual([]);
  });

  test('a row inserted among criteria, with ranges that grew', () => {
    const open = made();
    const down = (row: string): number => Number(row) + (Number(row) >= 6 ? 1 : 0);
    for (const [name, { formulas }] of open)
      for (const row of formulas)
        row.forEach((cell, column) => {
          if (typeof cell !== 'string' || !cell.startsWith('=')) return;
          const quoted = `'${sheet}'!`;
          row[column] =
            name === sheet
              ? cell.replace(
                  /(?<![$\w])([A-Z])(\d+)\b/g,
                  (_, letter: string, at: string) => letter + down(at),
                )
              : cell
                  .split(quoted)
                  .map((part, index) =>
                    index === 0
                      ? part
                      : part.replace(
                          /^(\$?[A-Z]\$?)(\d+)(?::(\$[A-Z]\$)(\d+))?/,
                          (_, a: string, b: string, c?: string, d?: string) =>
                            `${a}${down(b)}${c === undefined ? '' : `:${c}${down(d!)}`}`,
                        ),
                  )
                  .join(quoted);
        });
    open.get(sheet)!.formulas.splice(5, 0, []);
    open.get(sheet)!.values.splice(5, 0, []);
    expect(told(open)).toEqual([]);
  });

  test('two criteria that changed places, each with formulas for its own row', () => {
    const open = made();
    const { formulas, values } = open.get(sheet)!;
    const toRow = (row: number, from: Cell[]): Cell[] =>
      from.map(cell =>
        typeof cell === 'string' && cell.startsWith('=')
          ? cell.replace(/(?<![$\w])([A-Z])[56]\b/g, `$1${row}`)
          : cell,
      );
    [formulas[4], formulas[5]] = [toRow(5, formulas[5]!), toRow(6, formulas[4]!)];
    [values[4], values[5]] = [values[5]!, values[4]!];
    expect(told(open)).toEqual([]);
  });

  test('rows of a register deleted, so that ranges end earlier', () => {
    const open = made();
    const own = formula(open, sheet, 'Q5');
    expect(own).toContain('$A$5004');
    put(open, sheet, 'Q5', own.replace('$A$5004', '$A$4990'));
    expect(told(open)).toEqual([]);
  });

  test('rows of the history deleted, which the trend reads', () => {
    const open = made();
    const { formulas } = open.get(SHEET_NAME.summary)!;
    let found = 0;
    formulas.forEach(row =>
      row.forEach((cell, column) => {
        if (typeof cell !== 'string' || !cell.includes("'Lịch sử'!$A$5:$A$5004")) return;
        row[column] = cell.replace(/\$5004/g, '$4960');
        found++;
      }),
    );
    expect(found).toBeGreaterThan(10);
    expect(told(open)).toEqual([]);
  });
});

test('a line inserted above the headers of an area moves them, and is no damage', () => {
  for (const at of [0, 2]) {
    const open = made();
    const { formulas, values } = open.get(sheet)!;
    const down = (cell: Cell): Cell =>
      typeof cell === 'string' && cell.startsWith('=')
        ? cell.replace(
            /(?<![$\w])([A-Z])(\d+)\b/g,
            (_, letter: string, row: string) => letter + (Number(row) + 1),
          )
        : cell;
    for (const row of formulas) row.forEach((cell, column) => (row[column] = down(cell)));
    formulas.splice(at, 0, []);
    values.splice(at, 0, []);
    const elsewhere = issues(open).filter(({ where }) => where.sheet !== SHEET_NAME.summary);
    expect(elsewhere).toEqual([]);
  }
});

describe('a formula', () => {
  test.each<[string, Cell, Cell]>([
    ['typed over', 2.5, 2.5],
    ['emptied', null, ''],
    ['changed', '=D5', '=D5'],
    ['of another row', '=D6*0', '=D6*0'],
  ])('%s is told, with what stands there', (_, content, shown) => {
    const open = made();
    const before = formula(open, sheet, 'M5');
    put(open, sheet, 'M5', content);
    const [damage, ...rest] = damageOf(open);
    expect(rest).toEqual([]);
    expect(damage).toEqual({
      issue: {
        code: 'structure.formulaReplaced',
        severity: 'error',
        where: { in: 'sheet', sheet, address: 'M5' },
        owner: area.criteria[0]!.owner,
        repairable: true,
        shown,
      },
      fix: { in: 'sheet', sheet, address: 'M5', before: shown, after: before, style: 'score' },
    });
  });

  test('that became a text without its sign is told', () => {
    const open = made();
    put(open, sheet, 'M5', formula(open, sheet, 'M5').slice(1));
    expect(told(open)).toEqual([`structure.formulaReplaced ${sheet} M5`]);
  });

  test('on the summary is told too', () => {
    const open = made();
    put(open, SHEET_NAME.summary, 'E7', 12);
    expect(told(open)).toEqual([`structure.formulaReplaced ${SHEET_NAME.summary} E7`]);
  });

  test('that gives the day, and one that counts votes, are told too', () => {
    const open = made();
    put(open, SHEET_NAME.config, settingCell('asOf'), SAMPLE_DAY);
    const votes = criterionCell(ledger.set, '1.6', 'done');
    put(open, votes.sheet, votes.address, 61);
    expect(told(open)).toEqual([
      `structure.formulaReplaced ${SHEET_NAME.config} ${settingCell('asOf')}`,
      `structure.formulaReplaced ${votes.sheet} ${votes.address}`,
    ]);
  });

  test('whose custom function does not answer is stuck, not replaced', () => {
    const open = made();
    const [row, column] = at('M5');
    open.get(sheet)!.values[row]![column] = { error: '#BUSY!' };
    expect(told(open)).toEqual([`structure.functionStuck ${sheet} M5`]);
    open.get(sheet)!.values[row]![column] = { error: '#DIV/0!' };
    expect(told(open)).toEqual([]);
  });

  test('that calls no function of ours, or whose settings are gone, is not stuck', () => {
    const open = made();
    const [row, column] = at('M5');
    open.get(sheet)!.values[row]![column] = { error: '#NAME?' };
    open.delete(SHEET_NAME.config);
    expect(issues(open)).toMatchObject([{ code: 'structure.sheetMissing', name: SHEET_NAME.config }]);
    // A formula without any of our functions never is.
    const other = made();
    const [total, points] = at(criterionCell(ledger.set, area.criteria[0]!.code, 'evidence').address);
    other.get(sheet)!.values[total]![points] = { error: '#NAME?' };
    expect(told(other)).toEqual([]);
  });

  test('that a sorted checklist no longer has below it is not to be repaired', () => {
    const open = made();
    const lists = ledger.set.areas.find(({ criteria }) =>
      criteria.some(({ rule }) => rule.kind === 'checklist'),
    )!;
    const { rows, totalRow } = areaLayout(lists);
    const first = rows.find(({ kind }) => kind === 'item')!;
    const cells = open.get(lists.sheet)!;
    const item = cells.formulas[first.row - 1]!;
    cells.formulas[first.row - 1] = [];
    cells.formulas[totalRow] = item;
    const replaced = issues(open).filter(({ where }) => where.sheet === lists.sheet);
    expect(replaced.length).toBeGreaterThan(0);
    expect(
      replaced.every(({ code, repairable }) => code === 'structure.formulaReplaced' && !repairable),
    ).toBe(true);
  });
});

test('a maximum that was changed is told with what the index set says', () => {
  const open = made();
  const { address } = criterionCell(ledger.set, area.criteria[0]!.code, 'max');
  put(open, sheet, address, 99);
  expect(issues(open)).toMatchObject([
    { code: 'structure.numberEdited', expected: area.criteria[0]!.maxPoints, shown: 99, repairable: true },
  ]);
});

describe('a sheet', () => {
  test('that is gone is told once, not in every formula that needs it', () => {
    const open = made();
    open.delete(SHEET_NAME.evidence);
    put(open, sheet, 'Q5', '=SUMPRODUCT(--(#REF!=A5))');
    expect(issues(open)).toMatchObject([
      { code: 'structure.sheetMissing', name: SHEET_NAME.evidence, severity: 'error', repairable: true },
    ]);
  });

  const { guide, config, summary, tasks, history } = SHEET_NAME;
  test.each([sheet, guide, config, summary, tasks, history])(
    '%s under another name is known by its headers',
    name => {
      const open = made();
      open.set('Tên khác', open.get(name)!);
      open.delete(name);
      expect(issues(open)).toMatchObject([{ code: 'structure.sheetMissing', name, renamedTo: 'Tên khác' }]);
    },
  );

  test('of the guide under another name is known by four of its five headers, and not by three', () => {
    const renamed = (reworded: number): unknown => {
      const open = made();
      const { formulas } = open.get(guide)!;
      const header = formulas.findIndex(row => row.includes('Tiêu chí'));
      for (let column = 0; column < reworded; column++) formulas[header]![column] = 'Khác';
      open.set('Tên khác', open.get(guide)!);
      open.delete(guide);
      return issues(open).map(issue => 'renamedTo' in issue && issue.renamedTo);
    };
    expect([renamed(1), renamed(2)]).toEqual([['Tên khác'], [false]]);
  });

  test('that is gone is not seen in another one that has a few headers in common', () => {
    for (const [gone, other] of [
      [SHEET_NAME.remediation, SHEET_NAME.tasks],
      [SHEET_NAME.tasks, SHEET_NAME.remediation],
      [SHEET_NAME.reports, SHEET_NAME.mailed],
      [sheet, ledger.set.areas[1]!.sheet],
    ] as const) {
      const open = made();
      open.set('Tên khác', open.get(other)!);
      open.delete(other);
      open.delete(gone);
      const names = issues(open).flatMap(issue =>
        issue.code === 'structure.sheetMissing' ? [[issue.name, issue.renamedTo]] : [],
      );
      expect(names).toEqual(
        expect.arrayContaining([
          [gone, undefined],
          [other, 'Tên khác'],
        ]),
      );
    }
  });

  test('of its own is not taken for one that is gone', () => {
    const open = made();
    open.set('Của tôi', { protected: false, formulas: [['Mã', 'Việc']], values: [] });
    open.delete(SHEET_NAME.log);
    expect(issues(open)).toMatchObject([{ code: 'structure.sheetMissing', severity: 'warning' }]);
    expect(issues(open)[0]).not.toHaveProperty('renamedTo');
  });

  test('without its protection is told; registers have none', () => {
    const open = made();
    for (const each of open.values()) each.protected = false;
    expect(issues(open).map(({ code, where }) => [code, where.sheet])).toEqual(
      plan.filter(each => each.protected).map(({ name }) => ['structure.unprotected', name]),
    );
  });
});

describe('rows and columns', () => {
  test('a header that was edited, decomposed letters left aside', () => {
    const open = made();
    const header = formula(open, sheet, 'B4');
    put(open, sheet, 'B4', ` ${header.normalize('NFD')}`);
    expect(told(open)).toEqual([]);
    put(open, sheet, 'B4', 'Nội dung');
    put(open, SHEET_NAME.config, 'A4', null);
    expect(issues(open)).toMatchObject([
      { code: 'structure.headerEdited', where: { sheet: SHEET_NAME.config, address: 'A4' }, shown: '' },
      { code: 'structure.headerEdited', expected: header, shown: 'Nội dung', repairable: true },
    ]);
  });

  test('a register whose header was deleted, so that an entry took its place, is not written over', () => {
    const open = made();
    open.get(SHEET_NAME.evidence)!.formulas.splice(3, 1);
    const found = damageOf(open);
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter(({ fix, issue }) => fix !== undefined || issue.repairable)).toEqual([]);
  });

  test.each(['insert', 'delete'] as const)(
    'a column that somebody did %s is told once for its sheet',
    how => {
      const open = made();
      for (const row of open.get(sheet)!.formulas)
        if (how === 'insert') row.splice(2, 0, null);
        else row.splice(2, 1);
      const [first, ...rest] = issues(open);
      expect(first).toMatchObject({ code: 'structure.columnsMoved', where: { sheet }, repairable: false });
      expect(rest).toEqual([]);
    },
  );

  test.each([SHEET_NAME.config, SHEET_NAME.summary])('a row inserted on %s, which is read by rows', name => {
    const open = made();
    open.get(name)!.formulas.splice(8, 0, []);
    expect(issues(open)).toMatchObject([
      { code: 'structure.rowsMoved', where: { sheet: name }, repairable: false },
    ]);
  });

  test('a criterion that is gone, and one that is there twice, with who answers for it', () => {
    const open = made();
    const { formulas, values } = open.get(sheet)!;
    formulas.push([...formulas[5]!]);
    values.push([...values[5]!]);
    formulas[4] = [];
    values[4] = [];
    const [gone, double] = area.criteria;
    expect(issues(open)).toMatchObject([
      { code: 'structure.rowMissing', row: gone!.code, owner: gone!.owner, where: { address: 'A5' } },
      { code: 'structure.rowTwice', row: double!.code, where: { address: `A${formulas.length}` } },
    ]);
  });
});

test('a structure that is no longer protected is a hint: whoever adds sheets of their own wants it so', () => {
  const found = findDamage(ledger, { protected: false, sheets: made() });
  expect(found).toMatchObject([
    { issue: { code: 'structure.sheetsUnprotected', severity: 'hint', repairable: true } },
  ]);
});

test('every damage of the shipped workbook is found, by looking at each cell a few times', () => {
  const open = made();
  for (const each of ledger.set.areas)
    for (const row of areaLayout(each).rows)
      if (row.kind === 'criterion') open.get(each.sheet)!.formulas[row.row - 1]![areaColumn('score') - 1] = 1;
  let cells = 0;
  let looks = 0;
  for (const each of open.values())
    each.formulas = each.formulas.map(row => {
      cells += row.length;
      return new Proxy(row, {
        get(of, key, receiver) {
          if (typeof key === 'string' && /^\d+$/.test(key)) looks++;
          return Reflect.get(of, key, receiver) as unknown;
        },
      });
    });
  const found = damageOf(open);
  expect(looks / cells).toBeLessThan(10);
  expect(found).toHaveLength(ledger.set.areas.flatMap(({ criteria }) => criteria).length);
});
