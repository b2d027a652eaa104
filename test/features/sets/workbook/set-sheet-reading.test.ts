import fc from 'fast-check';
import type { CatalogueIssue } from '../../../../src/catalogue/catalogue-issue';
import { criteriaOf, type IndexSet } from '../../../../src/catalogue/index-set';
import { SET_COLUMNS, type SetColumn } from '../../../../src/features/sets/domain/set-sheet-issue';
import {
  NOT_ARISING_WORDS,
  SET_FACTS,
  SET_SHEET_TEXT,
} from '../../../../src/features/sets/messages/set-sheet-vi';
import { issueCell } from '../../../../src/features/sets/workbook/issue-cell';
import { understoodEdit } from '../../../../src/features/sets/workbook/open-set-edit';
import { setSheetReading, type SetSheetReading } from '../../../../src/features/sets/workbook/read-set-sheet';
import { factCell } from '../../../../src/features/sets/workbook/find-set-table';
import { FACT_PLACES, setColumn, SET_HEADER_ROW } from '../../../../src/features/sets/workbook/set-columns';
import { setSheets, showsSame } from '../../../../src/features/sets/workbook/set-sheet';
import { grouped } from '../../../../src/ledger/grouped';
import { textOf, type Cell, type KnownCell } from '../../../../src/rules/cell';
import type { Rule } from '../../../../src/rules/kinds';
import { cell, cellColumn, cellRow } from '../../../../src/workbook/address';
import { isFormula } from '../../../../src/workbook/plan';
import { textHeight } from '../../../../src/workbook/text-height';
import { withCriterion } from '../../../catalogue/build-set';
import { deepSet } from '../../../catalogue/deep-set';
import { CATALOGUE_ISSUES } from '../../../messages/issue-examples';

/** The cells of the two sheets of a set, to be edited. */
function cellsOf(set: IndexSet): [table: KnownCell[][], parts: KnownCell[][]] {
  const [table, parts] = setSheets(set).map(({ rows }) =>
    rows.map(({ cells }) =>
      cells.map((each): KnownCell => (each && !isFormula(each.content) ? each.content : null)),
    ),
  );
  return [table!, parts!];
}

/** What is read once cells of the table hold something else. */
function edited(
  edit: (
    table: KnownCell[][],
    at: (code: string, column: SetColumn) => [row: number, column: number],
  ) => void,
  set = deepSet(),
): SetSheetReading {
  const [table, parts] = cellsOf(set);
  const rows = table.map(([code]) => code);
  edit(table, (code, column) => [rows.indexOf(code, SET_HEADER_ROW), setColumn(column) - 1]);
  return setSheetReading(
    new Map([
      [SET_SHEET_TEXT.name, table],
      [SET_SHEET_TEXT.hidden, parts],
    ]),
    [],
  )!;
}

const issuesOf = ({ read }: SetSheetReading) => ('issues' in read ? read.issues : []);
const put = (code: string, column: SetColumn, value: KnownCell): SetSheetReading =>
  edited((table, at) => {
    const [row, of] = at(code, column);
    table[row]![of] = value;
  });

test('whatever stands in a cell, the table is a set or every issue of it leads to a cell of it', () => {
  const value = fc.oneof(
    fc.constantFrom<KnownCell[]>(
      null,
      '',
      '1,5đ',
      -1,
      0,
      true,
      { error: '#REF!' },
      'từ 90%: 1',
      'I.1',
      'Mục',
    ),
    fc.string(),
    fc.double(),
  );
  const codes = fc.constantFrom(...criteriaOf(deepSet()).map(({ code }) => code), 'I', 'I.2', 'I.2.1');
  fc.assert(
    fc.property(
      fc.array(fc.tuple(codes, fc.constantFrom(...SET_COLUMNS), value), { maxLength: 4 }),
      edits => {
        let height = 0;
        const reading = edited((table, at) => {
          height = table.length;
          for (const [code, column, input] of edits) {
            const [row, of] = at(code, column);
            if (row >= 0) table[row]![of] = input;
          }
        });
        const issues = issuesOf(reading);
        expect('set' in reading.read || issues.length > 0).toBe(true);
        for (const issue of issues) {
          const address = issueCell(reading, issue);
          expect(cellRow(address)).toBeLessThanOrEqual(height);
          expect(cellColumn(address)).toBeLessThanOrEqual(SET_COLUMNS.length);
        }
        // Nothing is understood beside a row that is wrong, and nothing that was typed is written over.
        for (const { address } of understoodEdit(reading).entries ?? [])
          expect(['understood', 'kind', 'rule'].map(name => setColumn(name as SetColumn))).toContain(
            cellColumn(address),
          );
      },
    ),
    { numRuns: 150 },
  );
});

test('an untouched table shows the same as its set, and nothing is to be written', () => {
  const reading = edited(() => {});
  expect(reading.read).toEqual({ set: deepSet() });
  expect(showsSame((reading.read as { set: IndexSet }).set, deepSet())).toBe(true);
  expect(understoodEdit(reading).entries).toEqual([]);
  const other = put('I.1', 'title', 'Tên khác');
  expect(showsSame((other.read as { set: IndexSet }).set, deepSet())).toBe(false);
});

test.each<[string, string, SetColumn, KnownCell, code: string]>([
  ['a row without its code', 'I.1', 'code', null, 'setRow.codeMissing'],
  ['a row without its level', 'I.1', 'level', null, 'setRow.wordUnknown'],
  ['a kind that the words are not of', 'I.1', 'kind', 'Hạn', 'setRow.kindDiffers'],
  ['a word that no list has', 'I.1', 'reporting', 'Hàng tuần', 'setRow.wordUnknown'],
  ['an error', 'I.1', 'title', { error: '#NAME?' }, 'setRow.unread'],
  ['words that nobody can be sure of', 'I.1', 'rule', 'tùy', 'setRow.ruleUnclear'],
])('%s is told with the cell in which it is mended', (_, row, column, value, code) => {
  const reading = put(row, column, value);
  const [issue] = issuesOf(reading);
  expect(issue?.code).toBe(code);
  const at = cellsOf(deepSet())[0].findIndex(([first], index) => index >= SET_HEADER_ROW && first === row);
  expect(issueCell(reading, issue!)).toBe(cell(at + 1, setColumn(column)));
});

test('what is wrong with the whole set leads to the fact above the table', () => {
  const total = FACT_PLACES.find(({ fact }) => fact === 'totalPoints')!;
  const reading = edited(table => {
    table[total.row - 1]![total.to] = 99;
  });
  const [issue] = issuesOf(reading);
  expect(issue?.code).toBe('catalogue.totalPointsDiffer');
  expect(issueCell(reading, issue!)).toBe(cell(total.row, total.to + 1));
});

test('everything that is wrong is told at once, but for what only follows from it', () => {
  const codes = issuesOf(
    edited((table, at) => {
      for (const [code, column, value] of [
        ['I.1', 'rule', 'tùy'],
        ['I.2.2', 'owner', null],
        ['I.2.1.a', 'maxPoints', 'hai'],
      ] as const) {
        const [row, of] = at(code, column);
        table[row]![of] = value;
      }
    }),
  ).map(({ code }) => code);
  expect(codes).toEqual(['setRow.ruleUnclear', 'setRow.notNumber', 'catalogue.textMissing']);
});

test('the period of a report is chosen row by row', () => {
  const { read } = put('I.1', 'reporting', 'Quý');
  expect(criteriaOf((read as { set: IndexSet }).set)[0]?.reporting).toBe('quarter');
});

test('facts that stand one below the other, as they were laid out before, are read as well', () => {
  const [table, parts] = cellsOf(deepSet());
  const facts = FACT_PLACES.map(({ fact, row, to }): KnownCell[] => [
    SET_FACTS[fact],
    null,
    null,
    table[row - 1]![to]!,
  ]);
  const before = [...table.slice(0, 2), ...facts, [], ...table.slice(SET_HEADER_ROW - 1)];
  const sheets = new Map([
    [SET_SHEET_TEXT.name, before],
    [SET_SHEET_TEXT.hidden, parts],
  ]);
  expect(setSheetReading(sheets, [])?.read).toEqual({ set: deepSet() });
  // Nothing hidden says what stands there.
  const { title, id, version, year, level, totalPoints } = deepSet();
  sheets.set(SET_SHEET_TEXT.hidden, parts.slice(1));
  expect(setSheetReading(sheets, [])?.read).toMatchObject({
    set: { title, id, version, year, level, totalPoints },
  });
});

/** The cell of a row or, for the whole set, the fact above the table to which an issue leads. */
const ledTo = (issue: CatalogueIssue): string | undefined => {
  const address = issueCell(
    edited(() => {}),
    issue,
  );
  const fact = FACT_PLACES.find(({ row, to }) => address === cell(row, to + 1));
  return fact?.fact ?? SET_COLUMNS[cellColumn(address) - 1];
};
/** Where what a law says of a row is mended, by the law or by the text that it speaks of; all else is part of the rule. */
const MENDED: Readonly<Record<string, SetColumn>> = {
  ...{ title: 'title', sheetNameIllegal: 'title', sheetNameTwice: 'title' },
  ...{ method: 'method', printedCode: 'printedCode', owner: 'owner', reporting: 'reporting', part: 'level' },
  ...{ evidence: 'evidence', evidenceMissing: 'evidence' },
  ...{ done: 'numerator', counted: 'numerator', satisfied: 'numerator' },
  ...{ total: 'denominator', valid: 'denominator' },
  ...{ pointsInvalid: 'maxPoints', areaPointsDiffer: 'maxPoints', headingPointsDiffer: 'maxPoints' },
  ...{ codeInvalid: 'code', codeTwice: 'code', codeOutOfOrder: 'code', codeOutsideArea: 'code' },
  ...{ codeBelowCriterion: 'code', noCriteria: 'code', headingEmpty: 'code', areaAfterOutside: 'code' },
};

test('whatever a law says of a row leads to the column in which it is mended', () => {
  const laws = CATALOGUE_ISSUES.map(issue => ({ ...issue, where: 'I.1' })).filter(
    issue => !/\.(textMissing|textTooLong|choiceUnknown)$/.test(issue.code),
  );
  expect(laws.length).toBeGreaterThan(30);
  for (const issue of laws)
    expect([issue.code, ledTo(issue)]).toEqual([issue.code, MENDED[issue.code.split('.')[1]!] ?? 'rule']);
  const texts = [
    'title',
    'method',
    'printedCode',
    'owner',
    'evidence',
    'done',
    'counted',
    'satisfied',
    'total',
  ];
  for (const field of [...texts, 'valid', 'levels', 'items', 'parts', 'basis', 'wording', 'words'] as const)
    for (const code of ['catalogue.textMissing', 'catalogue.textTooLong'] as const)
      expect([field, ledTo({ code, where: 'I.1', field, limit: 9 } as CatalogueIssue)]).toEqual([
        field,
        MENDED[field] ?? 'rule',
      ]);
  for (const field of ['reporting', 'part', 'belowGoal', 'fedBy', 'start'] as const)
    expect([field, ledTo({ code: 'catalogue.choiceUnknown', where: 'I.1', field, given: 'khác' })]).toEqual([
      field,
      MENDED[field] ?? 'rule',
    ]);
});

test('whatever a law says of the whole set leads to the fact that says it, else to its title', () => {
  for (const field of ['id', 'version', 'title', 'level'] as const)
    expect(ledTo({ code: 'catalogue.textMissing', where: '', field })).toBe(field);
  expect(ledTo({ code: 'catalogue.yearInvalid', where: '', year: 23 })).toBe('year');
  expect(ledTo({ code: 'catalogue.totalPointsDiffer', where: '', declared: 1, summed: 2 })).toBe(
    'totalPoints',
  );
  expect(ledTo({ code: 'catalogue.textMissing', where: '', field: 'rating' })).toBe('title');
  expect(ledTo({ code: 'catalogue.ratingInvalid', where: '' })).toBe('title');
});

test('of a code that stands twice the second row is shown, of a table without headers its first cell', () => {
  const twice = edited((table, at) => {
    const [row, column] = at('I.2.2', 'code');
    table[row]![column] = 'I.1';
  });
  const second = twice.lines.filter(({ code }) => code === 'I.1')[1]!.row;
  expect(cellRow(issueCell(twice, { code: 'catalogue.codeTwice', where: 'I.1' }))).toBe(second);
  const headless = edited(table => table.splice(SET_HEADER_ROW - 1, 1));
  expect(headless.read).toEqual({ issues: [{ code: 'setSheet.headerMissing' }] });
  expect(issueCell(headless, { code: 'setSheet.headerMissing' })).toBe('A1');
  expect(issueCell(headless, { code: 'catalogue.codeTwice', where: 'I.1' })).toBe('A1');
});

test.each<[string, SetColumn, KnownCell, SetColumn]>([
  ['a row before any area', 'level', 'Tiêu chí', 'level'],
  ['a row whose level is none', 'level', 'Nhóm', 'level'],
  ['points that are no number', 'maxPoints', 'ba', 'maxPoints'],
  ['a rule that was left out and that the decision does not say', 'rule', null, 'rule'],
  ['a choice that no list has', 'notArising', 'Có thể', 'notArising'],
])('%s is mended where it stands', (_, column, value, mended) => {
  const row = column === 'level' && value === 'Tiêu chí' ? 'I' : 'I.1';
  const reading = edited((table, at) => {
    const [line, of] = at(row, column);
    table[line]![of] = value;
    if (column === 'rule') table[line]![at(row, 'method')[1]] = 'Hội đồng xem xét';
  });
  const [issue] = issuesOf(reading);
  expect(cellColumn(issueCell(reading, issue!))).toBe(setColumn(mended));
});

test('what only follows from a row that is wrong is not told beside it', () => {
  const told = (code: string, column: SetColumn, value: KnownCell): string[] =>
    issuesOf(put(code, column, value)).map(issue => issue.code);
  // Without its points no sum can be right; out of its place no code can.
  expect(told('I.1', 'maxPoints', 'ba')).toEqual(['setRow.notNumber']);
  expect(told('I', 'level', 'Tiêu chí')[0]).toBe('setRow.noArea');
  expect(new Set(told('I', 'level', 'Tiêu chí').map(code => code.split('.')[0]))).toEqual(
    new Set(['setRow']),
  );
  expect(told('II', 'level', 'Nhóm').every(code => code.startsWith('setRow.'))).toBe(true);
});

test('what somebody cleared is no part of the set any more', () => {
  const set = {
    ...deepSet(),
    areas: deepSet().areas.map(area => ({
      ...area,
      printedCode: area.code,
      criteria: area.criteria.map(each => ({ ...each, note: 'Xem phụ lục', evidence: ['Kế hoạch'] })),
    })),
  };
  for (const [code, column] of [
    ['I', 'printedCode'],
    ['I.1', 'printedCode'],
    ['I.1', 'method'],
  ] as const) {
    const { read } = edited((table, at) => {
      const [row, of] = at(code, column);
      table[row]![of] = null;
    }, set);
    const [area] = (read as { set: IndexSet }).set.areas;
    const holder = code === 'I' ? area! : area!.criteria[0]!;
    expect(holder).not.toHaveProperty(column);
    // What no column shows stays.
    expect(area!.criteria[0]).toMatchObject({ note: 'Xem phụ lục', evidence: ['Kế hoạch'] });
  }
  const { read } = edited((table, at) => {
    const [row, of] = at('I.1', 'evidence');
    table[row]![of] = ' Kế hoạch \r\n\n Báo cáo ';
  }, set);
  expect(criteriaOf((read as { set: IndexSet }).set)[0]!.evidence).toEqual(['Kế hoạch', 'Báo cáo']);
});

test('a fact that was cleared is as it was, and none beside it is taken for it', () => {
  for (const { fact, row, to } of FACT_PLACES)
    expect([fact, edited(table => (table[row - 1]![to] = null)).read]).toEqual([fact, { set: deepSet() }]);
});

test('a fact is looked for behind its label: right there, where it belongs, and where it would belong', () => {
  for (const { fact, row, from, to } of FACT_PLACES) {
    const cellWith = (column: number | undefined): ReturnType<typeof factCell> => {
      const [table] = cellsOf(deepSet());
      table[row - 1]![to] = null;
      if (column !== undefined) table[row - 1]![column - 1] = 'giá trị';
      return factCell(table, SET_HEADER_ROW, fact);
    };
    expect(cellWith(to + 1)).toEqual({ row, column: to + 1 });
    expect(cellWith(undefined)).toEqual({ row, column: to + 1 });
    expect(cellWith(from + 1)).toEqual({ row, column: from + 1 });
  }
});

test('above the table facts stand side by side without a gap, each value right behind its label', () => {
  const [table] = setSheets(deepSet());
  for (const places of grouped(FACT_PLACES, ({ row }) => row).values()) {
    const columns = places.flatMap(({ from, to }) =>
      Array.from({ length: to + 2 - from }, (_, at) => from + at),
    );
    expect(columns).toEqual([1, 2, 3, 4, 5, 6, 7]);
  }
  expect(table.rows[0]!.cells[0]).toEqual({ content: SET_SHEET_TEXT.heading, style: 'title' });
  expect(table.rows[1]!.cells[0]).toEqual({ content: SET_SHEET_TEXT.note, style: 'note' });
});

test('rows stand ready below the set, so that criteria can be added', () => {
  const [{ rows }] = setSheets(deepSet());
  const last = rows.map(({ cells }) => typeof cells[0]?.content).lastIndexOf('string');
  const ready = rows.slice(last + 1);
  expect(ready.length).toBeGreaterThanOrEqual(20);
  const styles = rows[last]!.cells.map(each => each!.style);
  for (const { cells } of ready) expect(cells.map(each => each!.style)).toEqual(styles);
});

test('what is divided by, and what is counted, can be called otherwise beside the rule', () => {
  const ratio = withCriterion(deepSet(), 'I.1', {
    rule: {
      kind: 'ratio',
      done: 'Đúng hạn',
      total: 'Tổng số',
      floor: 0.5,
      goal: 1,
      belowGoal: 'proportional',
    },
  });
  for (const [column, field] of [
    ['numerator', 'done'],
    ['denominator', 'total'],
  ] as const) {
    const { read } = edited((table, at) => {
      const [row, of] = at('I.1', column);
      table[row]![of] = 'Tên khác';
    }, ratio);
    expect(criteriaOf((read as { set: IndexSet }).set)[0]!.rule).toMatchObject({
      kind: 'ratio',
      [field]: 'Tên khác',
    });
  }
});

test('two areas of one number and title that nothing hidden is known of get sheets of two names', () => {
  const [table] = cellsOf(deepSet());
  const rows = table.map(([code]) => code);
  for (const code of ['III', 'IV']) {
    const row = table[rows.indexOf(code, SET_HEADER_ROW)]!;
    [row[setColumn('title') - 1], row[setColumn('printedCode') - 1]] = ['Phần khác', 'B'];
  }
  const { read } = setSheetReading(new Map([[SET_SHEET_TEXT.name, table]]), [])!;
  const names = (read as { set: IndexSet }).set.areas.map(({ sheet }) => sheet.toLowerCase());
  expect(new Set(names).size).toBe(names.length);
});

test('no sheet of an area can have the name of another sheet of the workbook', () => {
  const [table, parts] = cellsOf(deepSet());
  const sheets = new Map([
    [SET_SHEET_TEXT.name, table],
    [SET_SHEET_TEXT.hidden, parts],
  ]);
  const { sheet: name } = deepSet().areas[0]!;
  expect(issuesOf(setSheetReading(sheets, [name])!)).toEqual([
    expect.objectContaining({ code: 'catalogue.sheetNameTwice', where: 'I', name }),
  ]);
  // An area that is new is called by its code where its own name is one of those, in whatever letters.
  sheets.delete(SET_SHEET_TEXT.hidden);
  for (const reserved of [name, name.toUpperCase()])
    expect(setSheetReading(sheets, [reserved])!.read).toMatchObject({
      set: { areas: [{ sheet: 'I' }, {}, {}, {}] },
    });
});

test('whatever was to become of a criterion that does not arise, the choice in its row counts', () => {
  const chosen = (was: NonNullable<Rule['notArising']>, word: KnownCell): unknown => {
    const set = withCriterion(deepSet(), 'I.1', { rule: { kind: 'yesNo', notArising: was } });
    const { read } = edited((table, at) => {
      const [row, of] = at('I.1', 'notArising');
      table[row]![of] = word;
    }, set);
    const { rule } = criteriaOf((read as { set: IndexSet }).set)[0]!;
    return rule.notArising ?? false;
  };
  for (const [, was = false] of NOT_ARISING_WORDS) {
    for (const [word, value] of NOT_ARISING_WORDS)
      expect([was, word, chosen(was, word)]).toEqual([was, word, value]);
    // Where nothing is chosen it stays as it was.
    expect(chosen(was, null)).toBe(was);
  }
});

test('for unclear words others are offered that are clear, the likeliest first, and never points by hand', () => {
  const offered = (words: string): readonly string[] => {
    const [issue] = issuesOf(put('I.1', 'rule', words));
    return issue?.code === 'setRow.ruleUnclear' ? issue.offered : [];
  };
  const unclear = 'Hoàn thành từ 90% trở lên: 3 điểm; dưới 90%: 0 điểm. Tùy tình hình';
  expect(offered(unclear)[0]).toBe('từ 90%: 3 | còn lại: 0');
  expect(offered(unclear)).toHaveLength(2);
  // What is offered can be taken over as it is.
  for (const words of offered(unclear))
    expect(issuesOf(put('I.1', 'rule', words)).map(({ code }) => code)).not.toContain('setRow.ruleUnclear');
  expect(offered('Hội đồng xem xét')).toEqual([]);
});

test('a fact is looked for above the table only: what is so called in a row of it is none', () => {
  for (const { fact, row, from, to } of FACT_PLACES) {
    const { read } = edited((table, at) => {
      table[row - 1]!.splice(from - 1, to + 2 - from, ...Array.from({ length: to + 2 - from }, () => null));
      const [line, column] = at('I.1', 'title');
      table[line]![column] = SET_FACTS[fact];
    });
    const { areas, ...facts } = (read as { set: IndexSet }).set;
    expect([fact, facts]).toEqual([fact, { ...deepSet(), areas: undefined }]);
    expect(areas[0]!.criteria[0]!.title).toBe(SET_FACTS[fact]);
  }
});

test('spaces around a fact are no part of it, and a number that was typed as a text is one', () => {
  const { read } = edited(table => {
    for (const { row, to } of FACT_PLACES) {
      const value = table[row - 1]![to]!;
      table[row - 1]![to] = ` ${textOf(value)} `;
    }
  });
  expect(read).toEqual({ set: deepSet() });
});

/** Rules of a row: as it was, left to the words of the decision, and in words that nobody can be sure of. */
const RULES: readonly (string | null | undefined)[] = [undefined, null, 'tùy'];

describe.each<[string, KnownCell | Cell]>([
  ['an error', { error: '#N/A' }],
  ['a formula without a result', { unread: 'noResult' }],
])('%s is told once, and nothing of what follows from it', (_, value) => {
  test.each(SET_COLUMNS.filter(column => column !== 'understood'))('in the column %s', column => {
    for (const code of ['I', 'I.2', 'I.1', 'II.1'])
      for (const rule of RULES) {
        const reading = edited((table: Cell[][], at) => {
          const [row, of] = at(code, column);
          const words = column === 'rule' ? 'method' : 'rule';
          if (rule !== undefined) table[row]![setColumn(words) - 1] = rule;
          table[row]![of] = value;
        });
        const told = issuesOf(reading).filter(issue => rule !== 'tùy' || issue.code !== 'setRow.ruleUnclear');
        // Columns that are none of an area or of a heading are not looked at there.
        if (told.length === 0 && !code.endsWith('.1')) continue;
        const where = column === 'code' ? '' : code;
        expect(told).toMatchObject([{ code: 'setRow.unread', column, where }]);
      }
  });
});

test('a kind may be that of the words or of those before them, and is told where it is of neither', () => {
  const told = (kind: string): string[] =>
    issuesOf(
      edited((table, at) => {
        const [row, of] = at('I.1', 'rule');
        table[row]![of] = 'từ 90%: 3 | từ 70%: 1 | còn lại: 0';
        table[row]![setColumn('kind') - 1] = kind;
      }),
    ).map(({ code }) => code);
  const { bands, yesNo, deadline } = SET_SHEET_TEXT.kinds;
  expect([bands, yesNo, deadline].map(told)).toEqual([[], [], ['setRow.kindDiffers']]);
});

test('a rule that was left out is that of the decision where that is certain and of the kind that was chosen', () => {
  const { manual, yesNo, deadline } = SET_SHEET_TEXT.kinds;
  const left = (kind: string | null, method?: string): SetSheetReading =>
    edited((table, at) => {
      const [row, of] = at('I.1', 'rule');
      table[row]![of] = null;
      table[row]![setColumn('kind') - 1] = kind;
      if (method !== undefined) table[row]![setColumn('method') - 1] = method;
    });
  const ruleOf = (reading: SetSheetReading): string | undefined =>
    reading.lines.find(({ code }) => code === 'I.1')?.criterion?.rule.kind;
  for (const [kind, rule] of [
    [yesNo, 'yesNo'],
    [null, 'yesNo'],
    [manual, 'manual'],
  ] as const) {
    expect(issuesOf(left(kind))).toEqual([]);
    expect(ruleOf(left(kind))).toBe(rule);
  }
  for (const reading of [left(deadline), left(null, 'Hội đồng xem xét'), left(null, '')])
    expect(issuesOf(reading)).toMatchObject([{ code: 'setRow.ruleMissing', where: 'I.1' }]);
});

test('a row whose points cannot be read is not told of its rule, which depends on them', () => {
  for (const points of [{ error: '#N/A' }, { unread: 'noResult' }, 'ba', null] as const)
    for (const rule of RULES) {
      const reading = edited((table: Cell[][], at) => {
        const [row, of] = at('I.1', 'maxPoints');
        table[row]![of] = points;
        if (rule !== undefined) table[row]![setColumn('rule') - 1] = rule;
      });
      expect(issuesOf(reading)).toMatchObject([{ where: 'I.1', column: 'maxPoints' }]);
      expect(issuesOf(reading)).toHaveLength(1);
    }
});

test('a code that is missing is told in its row alone, also of an area', () => {
  for (const code of ['I', 'I.2', 'I.1'])
    expect(issuesOf(put(code, 'code', null)).map(issue => issue.code)).toEqual(['setRow.codeMissing']);
});

test.each<[SetColumn, KnownCell, code: string]>([
  ['rule', 'tùy', 'setRow.ruleUnclear'],
  ['reporting', 'Hàng tuần', 'setRow.wordUnknown'],
])(
  'sums that are wrong are told beside a row that is wrong, as long as its points can be read: %s',
  (column, value, code) => {
    const told = edited((table, at) => {
      const [row, of] = at('I.1', column);
      table[row]![of] = value;
      const total = FACT_PLACES.find(({ fact }) => fact === 'totalPoints')!;
      table[total.row - 1]![total.to] = 99;
    });
    expect(issuesOf(told).map(issue => issue.code)).toEqual([code, 'catalogue.totalPointsDiffer']);
  },
);

test('a code outside its area is told beside another row that is wrong', () => {
  const told = edited((table, at) => {
    const [row, of] = at('I.1', 'reporting');
    table[row]![of] = 'Hàng tuần';
    const [other, codes] = at('I.2.2', 'code');
    table[other]![codes] = 'II.9';
  });
  const outside = { code: 'catalogue.codeOutsideArea', where: 'II.9', area: 'I' };
  expect(issuesOf(told)).toContainEqual(outside);
});

test('a fact is shown in full, however long it is', () => {
  for (const fact of ['title', 'version', 'level'] as const) {
    const { row, to } = FACT_PLACES.find(each => each.fact === fact)!;
    const text = 'Bộ tiêu chí dùng cho các đơn vị '.repeat(6).trim();
    const [{ rows, columns }] = setSheets({ ...deepSet(), [fact]: text });
    const { style } = rows[row - 1]!.cells[to]!;
    expect(rows[row - 1]!.height).toBeGreaterThanOrEqual(textHeight(text, columns[to]!, style));
  }
});

test('lines of a text are broken alike, whatever program wrote the file', () => {
  for (const ending of ['\n', '\r\n', '\r']) {
    const { read } = put('I.1', 'method', ['- Có thực hiện: 3 điểm', '- Không: 0 điểm'].join(ending));
    expect(criteriaOf((read as { set: IndexSet }).set)[0]!.method).toBe(
      '- Có thực hiện: 3 điểm\n- Không: 0 điểm',
    );
  }
});
