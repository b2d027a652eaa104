/** What every reader expects of every document, whatever the ledger: tables that hold together and whole sentences. */
import fc from 'fast-check';
import {
  documentGaps,
  isGap,
  type Block,
  type OfficialDocument,
  type Table,
} from '../../../../src/messages/document';
import { REMEDY_PLAN_BASES } from '../../../../src/features/reports/domain/remedy-plan';
import type { Ledger } from '../../../../src/ledger/ledger';
import type { ReportPeriod } from '../../../../src/ledger/report-periods';
import { POINTS_PLAN } from '../../../../src/messages/points-plan-vi';
import type { PlannedPoints } from '../../../../src/ledger/points-plan';
import { chosenDocument, DOCUMENT_KINDS } from '../../../../src/features/reports/messages/documents';
import { emptyRecord } from '../../../../src/ledger/new-ledger';
import { EMPTY_ENTRY } from '../../../../src/rules/entry';
import { FLAG, PERIOD, REPORT_KIND } from '../../../../src/rules/words';
import { emptyRow } from '../../../../src/ledger/register-rows';
import { scoreLedger } from '../../../../src/scores/scores';
import { setOfEveryKind, withArea } from '../../../catalogue/build-set';
import { anyLedger } from '../../../ledger/any-ledger';
import { sentence } from '../../../messages/plain-document';
import { anyEntry } from '../../../rules/any-entry';
import { demoLedger, SAMPLE_DAY } from '../../../sample/sample-plan';

const step: PlannedPoints = {
  code: '1.1',
  title: 'Hoàn thành Kế hoạch CCHC năm',
  what: 'Thêm 2',
  max: 2,
  before: 1,
  now: 1,
  planned: 1.5,
  owner: 'Văn phòng',
  due: SAMPLE_DAY,
};
/** One that nobody has been given; of the other not even the criterion is told. */
const lacking: PlannedPoints = { ...step, code: '2.1', owner: '', due: null };
const sample = demoLedger({ blank: false });
/** One of which nothing in an area arose, and what did not arise is left out, so that the area has no index. */
function withoutArea(ledger: Ledger, code: string): Ledger {
  const area = ledger.set.areas.find(each => each.code === code)!;
  const { rule } = area.criteria.find(each => each.rule.notArising === true)!;
  const criteria = area.criteria.map(each => ({ ...each, rule }));
  const notArisen = { ...emptyRecord(0), entry: { ...EMPTY_ENTRY, notArising: FLAG } };
  return {
    ...ledger,
    settings: { ...ledger.settings, notArising: 'leaveOut' },
    set: withArea(ledger.set, Number(code), { criteria }),
    records: { ...ledger.records, ...Object.fromEntries(criteria.map(each => [each.code, notArisen])) },
  };
}
/** One whose registers say of every row what it is about, and nothing else. */
const bare: Ledger = {
  ...sample,
  evidence: [{ ...emptyRow('evidence'), criterion: '1.1' }, emptyRow('evidence')],
  remediations: ['1.1', '1.2', null].map(criterion => ({
    ...emptyRow('remediation'),
    shortcoming: 'Chậm công khai',
    criterion,
    year: 2025,
  })),
  tasks: [
    { ...emptyRow('tasks'), task: 'Rà soát TTHC' },
    { ...emptyRow('tasks'), task: 'Rà soát hồ sơ', due: SAMPLE_DAY - 9 },
  ],
  reports: [{ ...emptyRow('reports'), kind: REPORT_KIND.unit, period: PERIOD.Y }],
};
const LEDGERS: readonly (readonly [string, Ledger, readonly PlannedPoints[]])[] = [
  ['the sample', sample, []],
  ['one with steps to win points', sample, [step, { ...step, code: '2.1', now: undefined, planned: 2 }]],
  ['a blank one', demoLedger({ blank: true }), []],
  ['one whose unit has no type', { ...sample, settings: { ...sample.settings, unitName: 'Cẩm Giang' } }, []],
  ['one with an area that does not count', withoutArea(sample, '4'), []],
  ['one whose registers lack everything', bare, [step, lacking, { ...lacking, code: '', title: '' }]],
  ['one whose steps are for no criterion', sample, [{ ...step, code: '', title: '' }]],
  ['one without registers', { ...sample, evidence: [], remediations: [], tasks: [], reports: [] }, []],
];

function documentsOf(
  ledger: Ledger,
  pointsPlan: readonly PlannedPoints[],
  periods: readonly ReportPeriod['code'][] = ['Q3', 'Y'],
): OfficialDocument[] {
  const scores = scoreLedger(ledger, SAMPLE_DAY);
  const sources = { ledger, scores, closings: [], today: SAMPLE_DAY, pointsPlan };
  return DOCUMENT_KINDS.flatMap(kind =>
    periods.flatMap(period =>
      REMEDY_PLAN_BASES.map(basis => chosenDocument(sources, { kind, period, basis }).document),
    ),
  );
}

const blocksOf = ({ body, appendices }: OfficialDocument): readonly Block[] => [
  ...body,
  ...appendices.flatMap(({ blocks }) => blocks),
];

/** Columns that say who does something, and until when: what nobody said is a gap there, and never passed over. */
const WHO_AND_WHEN = ['Phụ trách', 'Thời hạn', 'Hạn'];

/** What is wrong with a table, one sentence each. */
function tableBreaches({ columns, rows }: Table): string[] {
  const titles = columns.map(({ title }) => title);
  return [
    ...(titles.length < 2 || titles.includes('') || new Set(titles).size < titles.length
      ? [`columns ${titles.join(' | ')}`]
      : []),
    ...rows.flatMap(row => {
      if (row.kind === 'title') return row.text.trim() === '' ? ['a title that is empty'] : [];
      const cells = row.cells.map(sentence);
      if (cells.length !== columns.length) return [`${cells.length} cells: ${cells.join(' | ')}`];
      // A sum is told by its name; every other row by its number and what it is about.
      const isNumbered = cells[0] !== '' || columns[0]!.title === 'Mã tiêu chí';
      const about = columns[2]?.title === POINTS_PLAN.headers.what ? cells.slice(1, 3) : [cells[1]];
      const isNamed = row.total
        ? cells.slice(0, 2).some(text => /\p{L}/u.test(text))
        : isNumbered && about.some(text => text !== '');
      const isSilent = columns.some(({ title }, at) => WHO_AND_WHEN.includes(title) && cells[at] === '');
      return !isNamed ||
        (!row.total && isSilent) ||
        cells.some(text => /NaN|undefined|null|\[object/.test(text))
        ? [cells.join(' | ')]
        : [];
    }),
  ];
}

/** Headings with nothing below them, and appendices that are empty. */
function emptyParts({ body, appendices }: OfficialDocument): string[] {
  return [
    ...body.flatMap((block, at) => {
      const next = body[at + 1];
      if (block.kind !== 'heading') return [];
      return next === undefined || (next.kind === 'heading' && next.level <= block.level) ? [block.text] : [];
    }),
    ...appendices.filter(({ blocks }) => blocks.length === 0).map(({ title }) => title),
  ];
}

/** What stands around a document, each part of it. */
const frameOf = (document: OfficialDocument): readonly string[] => [
  ...document.organ,
  document.number,
  document.placeAndDay,
  document.type,
  document.summary,
  ...document.signedAs,
  ...document.recipients,
  document.attachedTo,
];

function textBreaches(block: Block): string[] {
  if (block.kind === 'table') return tableBreaches(block);
  if (block.kind === 'heading') {
    // Parts of the first level stand in capitals, and no others (Nghị định 30/2020/NĐ-CP).
    const isInCapitals = block.text === block.text.toLocaleUpperCase('vi');
    return /^\p{Lu}/u.test(block.text) && isInCapitals === (block.level === 1) ? [] : [block.text];
  }
  const text = sentence(block.text);
  if (block.text.length === 1 && isGap(block.text[0]!)) return [];
  const isWhole = /[.;:,…]$/u.test(text) && /^[\p{Lu}\p{N}“"-]/u.test(text);
  return !isWhole || / {2}| [.,;]|\(\)|[(“] | [)”]|: [.;]|, [.;,]|NaN|undefined/.test(text) ? [text] : [];
}

/** Numbers and days stand in the middle of their column, sentences do not. */
function alignment({ columns, rows }: Table): string[] {
  return columns.flatMap(({ title, centred }, at) => {
    const texts = rows.flatMap(row =>
      row.kind === 'cells' && !row.total ? [sentence(row.cells[at]!)].filter(text => text !== '') : [],
    );
    const isShort = texts.every(text => /^[\d.,/%]+$/.test(text));
    if (texts.length === 0 || texts.some(text => text === '[bổ sung]')) return [];
    return (isShort && !centred) || (texts.some(text => text.length > 40) && centred) ? [title] : [];
  });
}

/** What stands in a column of points or shares where there are none. */
const NO_FIGURE = ['', 'Không tính', '[bổ sung]'];

/** Beside points and shares stand others, or a word for that there are none. */
function figures({ columns, rows }: Table): string[] {
  return columns.flatMap(({ title, centred }, at) => {
    const texts = rows.flatMap(row => (row.kind === 'cells' ? [sentence(row.cells[at]!)] : []));
    const others = texts.filter(text => !/^\d+,\d{2,}%?$/.test(text));
    const isOfFigures = centred && others.length < texts.length;
    const isSummed = rows.some(row => row.kind === 'cells' && row.total);
    if (isOfFigures && isSummed && texts.at(-1) === '') return [`${title} without a sum`];
    return isOfFigures ? others.filter(text => !NO_FIGURE.includes(text)) : [];
  });
}

const breaches = (
  documents: readonly OfficialDocument[],
  of: (block: Block) => readonly string[],
): string[] =>
  documents.flatMap(document =>
    blocksOf(document).flatMap(block => of(block).map(breach => `${document.type}: ${breach}`)),
  );

describe.each(LEDGERS)('documents of %s', (_, ledger, steps) => {
  const documents = documentsOf(ledger, steps);

  test('have whole tables and sentences', () => {
    expect(breaches(documents, textBreaches)).toEqual([]);
    const ofTables = (of: (table: Table) => string[]): string[] =>
      breaches(documents, block => (block.kind === 'table' ? of(block) : []));
    expect(ofTables(alignment)).toEqual([]);
    expect(ofTables(figures)).toEqual([]);
  });

  test('say what they lack, and have no part that is empty', () => {
    expect(documents.flatMap(emptyParts)).toEqual([]);
    const gaps = documents.flatMap(document => documentGaps(document));
    expect(gaps.filter(missing => !/^\p{Lu}.{10,}[^\s]$/u.test(missing))).toEqual([]);
  });

  test('say who issues, signs and receives them, the authority first', () => {
    for (const document of documents) {
      const frame = frameOf(document);
      expect(frame.filter(text => text.trim().length < 3)).toEqual([]);
      expect(new Set(frame).size).toBe(frame.length);
      expect(document.recipients[0]?.toLowerCase()).toContain(ledger.settings.authority.toLowerCase());
    }
  });
});

test('those of any ledger have whole tables', () => {
  fc.assert(
    fc.property(anyLedger(setOfEveryKind(), anyEntry), ledger => {
      const tables = (block: Block): string[] => (block.kind === 'table' ? tableBreaches(block) : []);
      expect(breaches(documentsOf(ledger, [step], ['Y']), tables)).toEqual([]);
    }),
    { numRuns: 20 },
  );
});
