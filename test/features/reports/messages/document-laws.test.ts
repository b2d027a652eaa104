/** What every reader expects of every document, whatever the ledger: tables that hold together and whole sentences. */
import fc from 'fast-check';
import { isGap, type Block, type OfficialDocument, type Table } from '../../../../src/messages/document';
import type { Ledger } from '../../../../src/ledger/ledger';
import type { PlannedPoints } from '../../../../src/ledger/points-plan';
import { chosenDocument, DOCUMENT_KINDS } from '../../../../src/features/reports/messages/documents';
import { scoreLedger } from '../../../../src/scores/scores';
import { setOfEveryKind } from '../../../catalogue/build-set';
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
const sample = demoLedger({ blank: false });
const LEDGERS: readonly (readonly [string, Ledger, readonly PlannedPoints[]])[] = [
  ['the sample', sample, []],
  ['one with steps to win points', sample, [step, { ...step, code: '2.1', now: undefined, planned: 2 }]],
  ['a blank one', demoLedger({ blank: true }), []],
  ['one whose unit has no type', { ...sample, settings: { ...sample.settings, unitName: 'Cẩm Giang' } }, []],
  ['one without registers', { ...sample, evidence: [], remediations: [], tasks: [], reports: [] }, []],
];

function documentsOf(ledger: Ledger, pointsPlan: readonly PlannedPoints[]): OfficialDocument[] {
  const scores = scoreLedger(ledger, SAMPLE_DAY);
  const sources = { ledger, scores, closings: [], today: SAMPLE_DAY, pointsPlan };
  return DOCUMENT_KINDS.flatMap(kind =>
    (['register', 'scores'] as const).map(
      basis => chosenDocument(sources, { kind, period: 'Y', basis }).document,
    ),
  );
}

const blocksOf = ({ body, appendices }: OfficialDocument): readonly Block[] => [
  ...body,
  ...appendices.flatMap(({ blocks }) => blocks),
];

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
      const isNamed = row.total
        ? cells.slice(0, 2).some(text => /\p{L}/u.test(text))
        : !cells.slice(0, 2).includes('');
      return !isNamed || cells.some(text => /NaN|undefined|null|\[object/.test(text))
        ? [cells.join(' | ')]
        : [];
    }),
  ];
}

function textBreaches(block: Block): string[] {
  if (block.kind === 'table') return tableBreaches(block);
  if (block.kind === 'heading') return /^\p{Lu}/u.test(block.text) ? [] : [block.text];
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

const breaches = (
  documents: readonly OfficialDocument[],
  of: (block: Block) => readonly string[],
): string[] =>
  documents.flatMap(document =>
    blocksOf(document).flatMap(block => of(block).map(breach => `${document.type}: ${breach}`)),
  );

test.each(LEDGERS)('documents of %s have whole tables and sentences', (_, ledger, steps) => {
  const documents = documentsOf(ledger, steps);
  expect(breaches(documents, textBreaches)).toEqual([]);
  expect(breaches(documents, block => (block.kind === 'table' ? alignment(block) : []))).toEqual([]);
});

test('those of any ledger have whole tables', () => {
  fc.assert(
    fc.property(anyLedger(setOfEveryKind(), anyEntry), ledger => {
      const tables = (block: Block): string[] => (block.kind === 'table' ? tableBreaches(block) : []);
      expect(breaches(documentsOf(ledger, [step]), tables)).toEqual([]);
    }),
    { numRuns: 20 },
  );
});
