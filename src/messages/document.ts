/** An official document as data: what it says and in which order, with nothing about how it looks. */

/** A text, or something that the ledger does not know and that a person must add before the document is signed. */
export type Span = string | TextGap;

interface TextGap {
  /** What is missing, in words that stand in a list by themselves. */
  readonly missing: string;
}

/** One line of text, made of spans. */
export type Text = readonly Span[];

export type Block =
  /** Levels count from 1; the number that stands before a heading follows from its place. */
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: Text }
  /** A law or decision on which the document rests. */
  | { readonly kind: 'ground'; readonly text: Text }
  | { readonly kind: 'item'; readonly text: Text }
  | Table;

export interface Table {
  readonly kind: 'table';
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

export interface Column {
  readonly title: string;
  /** How much its texts take, against those of the other columns. */
  readonly share: number;
  /** Counts, codes and days stand in the middle of their cells. */
  readonly centred: boolean;
}

/** A row of cells, or a title across all columns. */
export type Row =
  | { readonly kind: 'cells'; readonly cells: readonly Text[]; readonly total: boolean }
  | { readonly kind: 'title'; readonly text: string };

/** A table too long for the body, after the signature. */
export interface Appendix {
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** A whole document of an authority, in the parts that Nghị định 30/2020/NĐ-CP names. */
export interface OfficialDocument {
  /** The issuing body, one line each. */
  readonly organ: readonly string[];
  /** Số, ký hiệu, with room for the number. */
  readonly number: string;
  /** Địa danh and day. */
  readonly placeAndDay: string;
  /** Tên loại. */
  readonly type: string;
  /** Trích yếu. */
  readonly summary: string;
  /** What every reader must know first, as that the figures are made up. */
  readonly remark: string | undefined;
  readonly body: readonly Block[];
  /** Who signs in whose name, one line each. */
  readonly signedAs: readonly string[];
  readonly signer: Span;
  readonly recipients: readonly string[];
  /** Said below the title of each appendix. */
  readonly attachedTo: string;
  readonly appendices: readonly Appendix[];
}

export const isGap = (span: Span): span is TextGap => typeof span !== 'string';

/** Everything that a person must add, each once, in the order of the document. */
export function documentGaps(document: OfficialDocument): string[] {
  const spans = [
    ...document.body.flatMap(spansOf),
    document.signer,
    ...document.appendices.flatMap(({ blocks }) => blocks.flatMap(spansOf)),
  ];
  return [...new Set(spans.filter(isGap).map(({ missing }) => missing))];
}

function spansOf(block: Block): readonly Span[] {
  switch (block.kind) {
    case 'heading':
      return [];
    case 'table':
      return block.rows.flatMap(row => (row.kind === 'cells' ? row.cells.flat() : []));
    default:
      return block.text;
  }
}
