import { strFromU8, unzipSync } from 'fflate';
import { criteriaOf } from '../../src/catalogue/index-set';
import type { CriterionRecord, Ledger } from '../../src/ledger/ledger';
import { REGISTERS } from '../../src/ledger/registers';
import { writeXlsx } from '../../src/files/write-xlsx';
import type { Cell } from '../../src/rules/cell';
import type { NotArisingMode } from '../../src/rules/rule';
import { cell } from '../../src/workbook/address';
import type { WorkbookPlan } from '../../src/workbook/plan';
import { standardWorkbook } from '../../src/workbook/sheets/standard-workbook';
import { budget } from '../bench/budget';
import { awkwardName, setOfEveryForm, setOfEveryKind, setWithAreas } from '../catalogue/build-set';
import { deepSet } from '../catalogue/deep-set';
import { demoLedger, SAMPLE_DAY, samplePlan } from '../sample/sample-plan';
import { differentValues, formulasOf } from './cached-values';
import { validateXlsx } from './validate-xlsx';

interface Case {
  readonly name: string;
  readonly build: () => WorkbookPlan;
}

const WORKBOOKS: readonly Case[] = [
  { name: 'with sample entries', build: () => samplePlan({ blank: false }) },
  { name: 'blank', build: () => samplePlan({ blank: true }) },
  { name: 'of five areas', build: () => samplePlan({ blank: false, set: setWithAreas(5) }) },
  {
    name: 'of seven areas with awkward names',
    build: () => samplePlan({ blank: false, set: setWithAreas(7, awkwardName) }),
  },
  { name: 'of nine areas', build: () => samplePlan({ blank: true, set: setWithAreas(9) }) },
  { name: 'with every rule kind', build: () => samplePlan({ blank: false, set: setOfEveryKind() }) },
  { name: 'with every form of a rule', build: () => samplePlan({ blank: false, set: setOfEveryForm() }) },
  ...(['full', 'leaveOut'] as const).map(mode => ({
    name: `in which nothing arose that may be marked, set to ${mode}`,
    build: () => standardWorkbook(nothingArose(mode), SAMPLE_DAY, 'native'),
  })),
  {
    name: 'of many levels with parts outside the total',
    build: () => samplePlan({ blank: false, set: deepSet() }),
  },
  {
    name: 'with entries as careless people make them',
    build: () => standardWorkbook(carelessLedger(), SAMPLE_DAY, 'native'),
  },
  {
    name: 'of a year without a survey',
    build: () => standardWorkbook(withoutSurvey(), SAMPLE_DAY, 'native'),
  },
  {
    name: 'with more register rows than stand ready',
    build: () => standardWorkbook(fullLedger(), SAMPLE_DAY, 'native'),
  },
];

/** A year in which nothing arose that may be marked so. */
function nothingArose(notArising: NotArisingMode): Ledger {
  const ledger = demoLedger({ blank: true, set: setOfEveryForm() });
  const marked = criteriaOf(ledger.set).filter(({ rule }) => rule.notArising);
  const records = marked.map(({ code }): [string, CriterionRecord] => {
    const record = ledger.records[code]!;
    return [code, { ...record, entry: { ...record.entry, notArising: 'x' } }];
  });
  return {
    ...ledger,
    settings: { ...ledger.settings, notArising },
    records: { ...ledger.records, ...Object.fromEntries(records) },
  };
}

/** Wrong entries of every sort, appraisals, register rows without a date, and what did not arise left out. */
function carelessLedger(): Ledger {
  const ledger = demoLedger({ blank: false, set: setOfEveryKind() });
  const wrong: readonly Cell[] = ['mười', -1, 1e6, 0, 0.5, '12', null, '='];
  const appraisals: readonly (readonly [Cell, Cell])[] = [
    [0.5, 0.25],
    [0.5, null],
    [1e6, null],
    [0.5, -1],
    ['chưa', null],
    [0.5, 'chưa'],
    [true, 0],
  ];
  const records = Object.entries(ledger.records).map(([code, record], index): [string, CriterionRecord] => [
    code,
    index % 2 === 0
      ? { ...record, ...appraisedBy(appraisals[(index / 2) % appraisals.length]!) }
      : {
          ...record,
          ...appraisedBy([0.25, null]),
          entry: {
            ...record.entry,
            done: wrong[index % wrong.length]!,
            result: wrong[(index + 3) % wrong.length]!,
            items: record.entry.items.map((_, item) => wrong[(index + item) % wrong.length]!),
            notArising: index % 5 === 0 ? 'x' : null,
          },
        },
  ]);
  return {
    ...ledger,
    settings: {
      ...ledger.settings,
      notArising: 'leaveOut',
      rating: ledger.settings.rating.map((band, index) => (index === 1 ? { ...band, from: null } : band)),
      period: 'Quý III',
      unitName: 'phường "Đông & Tây"',
    },
    records: Object.fromEntries(records),
    tasks: ledger.tasks.map((row, index) => ({
      ...row,
      due: [row.due, null, '31/02/2026'][index % 3]!,
      done: [row.done, 'rồi'][index % 2]!,
    })),
  };
}

function withoutSurvey(): Ledger {
  const ledger = demoLedger({ blank: false });
  return { ...ledger, settings: { ...ledger.settings, surveyHeld: false } };
}

function appraisedBy([appraised1, appraised2]: readonly [Cell, Cell]): Partial<CriterionRecord> {
  return { appraised1, appraised2 };
}

/** A year of a busy commune: every prepared row of the task and evidence registers is filled, and more. */
function fullLedger(): Ledger {
  const ledger = demoLedger({ blank: false });
  const repeated = <R>(rows: readonly R[], count: number): R[] =>
    Array.from({ length: count }, (_, index) => rows[index % rows.length]!);
  return {
    ...ledger,
    evidence: repeated(ledger.evidence, REGISTERS.evidence.prepared + 50),
    tasks: repeated(ledger.tasks, REGISTERS.tasks.prepared + 50),
  };
}

/** Children of a worksheet in the order of the schema (ECMA-376 part 1, 18.3.1.99); Excel repairs a file that breaks it. */
const SHEET_ORDER = [
  'sheetPr',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetData',
  'sheetProtection',
  'autoFilter',
  'mergeCells',
  'conditionalFormatting',
  'dataValidations',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'drawing',
];

function partsOf(xlsx: Uint8Array): Map<string, string> {
  return new Map(Object.entries(unzipSync(xlsx)).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

describe.each(WORKBOOKS)('the standard workbook $name', ({ build }) => {
  const plan = build();
  let xlsx: Uint8Array;
  let parts: Map<string, string>;
  beforeAll(async () => {
    xlsx = await writeXlsx(plan);
    parts = partsOf(xlsx);
  });

  test('is valid for Excel 2010 and 365', async () => {
    expect(await validateXlsx(xlsx, 'Office2010')).toEqual([]);
    expect(await validateXlsx(xlsx, 'Microsoft365')).toEqual([]);
  });

  test('is calculated by LibreOffice to every value that it has cached', async () => {
    expect(formulasOf(plan).size).toBeGreaterThan(400);
    expect(await differentValues(plan, xlsx)).toEqual([]);
  });

  test('names no custom function, so that no reader shows #NAME?', () => {
    for (const [name, xml] of parts) {
      const formulas = xml.match(/<(?:f|formula\d?|definedName|c:f)[ >][^<]*/g) ?? [];
      expect([name, formulas.filter(formula => /CCHC\s*\.|_xldudf|_xlfn/i.test(formula))]).toEqual([
        name,
        [],
      ]);
    }
  });

  test('links to no other file, carries no macro and nothing embedded', () => {
    const unexpected = [...parts.keys()].filter(
      name =>
        !/^(\[Content_Types\]\.xml|_rels\/|docProps\/core|xl\/(_rels|worksheets|drawings|charts|styles|sharedStrings|workbook))/.test(
          name,
        ),
    );
    expect(unexpected).toEqual([]);
    for (const xml of parts.values()) expect(xml).not.toMatch(/TargetMode="External"|\[\d+\]!/);
  });

  test('keeps to what Excel opens without repair', () => {
    for (const [name, xml] of parts) {
      if (!name.startsWith('xl/worksheets/sheet')) continue;
      const top = topElements(xml);
      const order = top.map(element => SHEET_ORDER.indexOf(element));
      expect(order).not.toContain(-1);
      expect(order).toEqual([...order].sort((a, b) => a - b));
      expect(Math.max(-1, ...numbersIn(xml, /dxfId="(\d+)"/g))).toBeLessThan(countOf(parts, 'dxfs'));
      expect(Math.max(-1, ...numbersIn(xml, / s="(\d+)"/g))).toBeLessThan(countOf(parts, 'cellXfs'));
    }
  });

  test('keeps its sheets from being renamed or deleted, without a password', () => {
    expect(parts.get('xl/workbook.xml')).toMatch(
      /<workbook [^>]*><workbookProtection lockStructure="1"\/><bookViews>/,
    );
  });

  test('has shared strings that are counted and used', () => {
    const table = parts.get('xl/sharedStrings.xml')!;
    const items = table.match(/<si>/g)!.length;
    const uses = [...parts].flatMap(([name, xml]) =>
      name.startsWith('xl/worksheets/')
        ? [...xml.matchAll(/t="s"><v>(\d+)<\/v>/g)].map(([, at]) => Number(at))
        : [],
    );
    expect(table).toContain(`count="${uses.length}" uniqueCount="${items}"`);
    expect(new Set(uses).size).toBe(items);
    expect(Math.max(...uses)).toBe(items - 1);
  });

  test('defines each name once, and print areas, titles and filters for the sheet that they belong to', () => {
    const names = [
      ...parts
        .get('xl/workbook.xml')!
        .matchAll(/<definedName name="([^"]+)"(?: localSheetId="(\d+)")?[^>]*>([^<]+)</g),
    ].map(([, name, local, refersTo]) => ({ name, local, refersTo: decoded(refersTo!) }));
    const keys = names.map(({ name, local }) => `${local ?? ''}!${name!.toLowerCase()}`);
    expect(new Set(keys).size).toBe(keys.length);
    for (const { name, local, refersTo } of names) {
      if (local === undefined) {
        expect(refersTo).toMatch(/^'Cấu hình'!\$B\$\d+$/);
        continue;
      }
      const sheet = plan.sheets[Number(local)]!;
      expect(sheet.visibility).toBe('visible');
      expect(name).toMatch(/^_xlnm\.(Print_Area|Print_Titles|_FilterDatabase)$/);
      expect(refersTo.startsWith(`'${sheet.name.replace(/'/g, "''")}'!$`)).toBe(true);
    }
    const visible = plan.sheets.filter(({ visibility }) => visibility === 'visible');
    expect(names.filter(({ name }) => name === '_xlnm.Print_Area')).toHaveLength(visible.length);
  });

  test('has merged cells that do not overlap and that lose no text', () => {
    for (const sheet of plan.sheets) {
      const covered = new Map<string, string>();
      for (const merge of sheet.merges)
        for (const [row, column] of cellsOf(merge)) {
          const at = cell(row, column);
          expect([sheet.name, at, covered.get(at)]).toEqual([sheet.name, at, undefined]);
          covered.set(at, merge);
          if (!merge.startsWith(`${at}:`))
            expect([at, sheet.rows[row - 1]?.cells[column - 1]?.content ?? null]).toEqual([at, null]);
        }
    }
  });

  test('has the same bytes each time', async () => {
    expect(Buffer.compare(await writeXlsx(build()), xlsx)).toBe(0);
  });
});

test.each([true, false])('the standard workbook stays within its budget (blank: %s)', async blank => {
  expect((await writeXlsx(samplePlan({ blank }))).length).toBeLessThanOrEqual(budget('sampleXlsxBytes'));
});

function countOf(parts: ReadonlyMap<string, string>, list: string): number {
  return Number(new RegExp(`<${list} count="(\\d+)"`).exec(parts.get('xl/styles.xml')!)![1]);
}

/** The numbers that a pattern finds, each once. */
function numbersIn(xml: string, pattern: RegExp): Set<number> {
  return new Set(Array.from(xml.matchAll(pattern), ([, number]) => Number(number)));
}

function decoded(xml: string): string {
  return xml
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');
}

/** Names of the children of the root, in order. */
function topElements(xml: string): string[] {
  const names: string[] = [];
  let depth = 0;
  for (const [, closing, name, selfClosing] of xml.matchAll(/<(\/?)([A-Za-z:]+)(?:\s[^<>]*?)?(\/?)>/g)) {
    if (closing) depth--;
    else {
      if (depth === 1) names.push(name!);
      if (!selfClosing) depth++;
    }
  }
  return names;
}

/** Rows and columns of every cell of "A1:C2". */
function cellsOf(address: string): [row: number, column: number][] {
  const [from, to = from] = address.split(':').map(corner => {
    const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(corner)!;
    return {
      row: Number(row),
      column: [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0),
    };
  }) as [{ row: number; column: number }, { row: number; column: number }];
  const cells: [number, number][] = [];
  for (let { row } = from; row <= to.row; row++)
    for (let { column } = from; column <= to.column; column++) cells.push([row, column]);
  return cells;
}
