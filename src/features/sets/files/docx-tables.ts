import { partOfKind, relationsOf } from '../../../files/package-relations';
import { readPart, type Package } from '../../../files/read-part';
import type { Attributes } from '../../../files/xml-namespaces';
import type { XmlListener } from '../../../files/xml-reader';
import { readNumbering, type Numbering } from './docx-numbering';
import { isSymbolFont, symbolLetter, symbolText, withoutPrivate } from './symbol-letters';
import { TableBuilder, type BuiltTables } from './table-builder';
import { WORD, wordAttribute } from './word-names';

const MATH = 'http://schemas.openxmlformats.org/officeDocument/2006/math ';
const COMPATIBILITY = 'http://schemas.openxmlformats.org/markup-compatibility/2006 ';

/**
 * The tables of a Word document, each with the lines above it. Numbers that Word counts by itself are written out, what
 * is deleted or hidden is left out. Throws a `Refusal`. Example: `docxTables(file, 'word/document.xml').grids.length`.
 */
export function docxTables(file: Package, main: string): BuiltTables {
  const relations = relationsOf(file, main);
  const partOf = (kind: string): string | undefined => partOfKind(file, relations, kind);
  const numbering = readNumbering(file, partOf('numbering'), partOf('styles'));
  const reading = new DocumentReading(file, numbering);
  readPart(file, main, WORD, reading);
  return reading.tables.result();
}

/** What is read over with all that it holds: deleted text, old forms of drawings, texts of fields. */
const SKIPPED = new Set([
  'del',
  'moveFrom',
  'instrText',
  'delText',
  'sectPr',
  'tblPr',
  `${COMPATIBILITY}Fallback`,
]);
const PICTURES = new Set(['drawing', 'pict', 'object']);

class DocumentReading implements XmlListener {
  readonly tables: TableBuilder;
  /** The depth of an element whose content is skipped. */
  #skipFrom = Infinity;
  #isText = false;
  #isHidden = false;
  /** The font of a run that draws signs in place of letters, '' for any other. */
  #font = '';
  #isDeletedRow = false;
  readonly #inside: string[] = [];
  /** A cell whose properties are being read, which stand before what it holds. */
  #cell: { columns: number; rows: number; continues: boolean } | undefined;
  #list: { id: string | undefined; level: string | undefined; style: string | undefined } | undefined;

  constructor(
    file: Package,
    private readonly numbering: Numbering,
  ) {
    this.tables = new TableBuilder(file.allowance);
  }

  open(name: string, attributes: Attributes, depth: number): void {
    this.#inside.push(name);
    if (depth > this.#skipFrom) return;
    const parent = this.#inside.at(-2);
    if (SKIPPED.has(name) && parent !== 'trPr') {
      this.#skipFrom = depth;
      return;
    }
    switch (name) {
      case 'tbl':
        this.#openCell();
        return this.tables.openTable();
      case 'tr':
        this.#isDeletedRow = false;
        return this.tables.openRow();
      case 'tc':
        this.#cell = { columns: 1, rows: 1, continues: false };
        return;
      case 'gridBefore':
        for (let count = numberOf(attributes); count > 0; count--)
          this.tables.openCell({ columns: 1, rows: 1 });
        return;
      case 'gridSpan':
        if (this.#cell) this.#cell.columns = Math.max(1, numberOf(attributes));
        return;
      case 'vMerge':
        if (this.#cell) this.#cell.continues = wordAttribute(attributes, 'val') !== 'restart';
        return;
      case 'p':
        this.#openCell();
        this.tables.lines().break();
        this.#list = { id: undefined, level: undefined, style: undefined };
        return;
      case 'r':
        this.#beginList();
        this.#isHidden = false;
        this.#font = '';
        return;
      case 't':
      case `${MATH}t`:
        this.#beginList();
        this.#isText = !this.#isHidden;
        return;
      default:
        return this.#detail(name, attributes, parent);
    }
  }

  text(piece: string): void {
    if (!this.#isText) return;
    this.tables.lines().add(this.#font === '' ? withoutPrivate(piece) : symbolText(piece, this.#font));
  }

  close(depth: number): void {
    const name = this.#inside.pop();
    if (depth > this.#skipFrom) return;
    if (depth === this.#skipFrom) {
      this.#skipFrom = Infinity;
      return;
    }
    if (name === 't' || name === `${MATH}t`) this.#isText = false;
    else if (name === 'p') {
      this.#beginList();
      this.tables.lines().break();
    } else if (name === 'tc') {
      this.#openCell();
      this.tables.closeCell();
    } else if (name === 'tr' && this.#isDeletedRow) this.tables.dropRow();
    else if (name === 'tbl') this.tables.closeTable();
    else if (name === `${MATH}num`) this.tables.lines().add(')/(');
    else if (name === `${MATH}f`) this.tables.lines().add(')');
  }

  #detail(name: string, attributes: Attributes, parent: string | undefined): void {
    if (PICTURES.has(name)) this.tables.picture();
    else if (name === 'br' || name === 'cr') this.tables.lines().break();
    else if (name === 'tab' && parent === 'r') this.tables.lines().add(' ');
    else if (name === 'sym') this.#sign(attributes);
    else if (name === 'rFonts' && parent === 'rPr') {
      const font = wordAttribute(attributes, 'ascii') ?? '';
      if (isSymbolFont(font)) this.#font = font;
    } else if (name === 'noBreakHyphen') this.tables.lines().add('-');
    else if (name === `${MATH}f`) this.tables.lines().add('(');
    else if (name === 'vanish' && parent === 'rPr')
      this.#isHidden = !/^(0|false|off)$/.test(wordAttribute(attributes, 'val') ?? '1');
    else if (name === 'del' && parent === 'trPr') this.#isDeletedRow = true;
    else if (this.#list && name === 'numId') this.#list.id = wordAttribute(attributes, 'val');
    else if (this.#list && name === 'ilvl') this.#list.level = wordAttribute(attributes, 'val');
    else if (this.#list && name === 'pStyle') this.#list.style = wordAttribute(attributes, 'val');
  }

  /** A sign that is named by its place in a font; one that nobody can read is as good as a picture. */
  #sign(attributes: Attributes): void {
    if (this.#isHidden) return;
    const code = parseInt(wordAttribute(attributes, 'char') ?? '', 16);
    const letter = symbolLetter(code, wordAttribute(attributes, 'font') ?? '');
    if (letter === undefined) this.tables.picture();
    else this.tables.lines().add(letter);
  }

  #openCell(): void {
    if (this.#cell) this.tables.openCell(this.#cell);
    this.#cell = undefined;
  }

  /** Writes the number that Word counts for a paragraph, once what the paragraph is was read. */
  #beginList(): void {
    if (!this.#list) return;
    const { id, level, style } = this.#list;
    this.#list = undefined;
    const mark = this.numbering.next(id, level, style);
    if (mark !== '') this.tables.lines().add(`${mark} `);
  }
}

function numberOf(attributes: Attributes): number {
  const value = Math.trunc(Number(wordAttribute(attributes, 'val') ?? 1));
  return Number.isFinite(value) ? Math.min(Math.max(value, 0), 1_000) : 1;
}
