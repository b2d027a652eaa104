import { LIMITS } from '../../../files/limits';
import { readHtml, type HtmlListener } from './html-tokens';
import { listMark, type ListCount } from './list-mark';
import { isSymbolFont, symbolText, withoutPrivate } from './symbol-letters';
import { TableBuilder, type BuiltTables } from './table-builder';

/**
 * The tables of a page or of what a program put on the clipboard, each with the lines above it. Throws a `Refusal` beyond
 * the limits of files.
 * Example: `htmlTables('<table><tr><td>1<td>2</table>').grids[0]?.rows[0]?.cells.length` is 2.
 */
export function htmlTables(html: string): BuiltTables {
  const reading = new HtmlReading();
  // What stands before the first tag says where on the clipboard the page begins.
  readHtml(html.slice(Math.max(0, html.indexOf('<'))), reading);
  return reading.tables.result();
}

/** Elements that stand on lines of their own. */
const BLOCKS = new Set([
  ...['p', 'div', 'br', 'hr', 'li', 'ul', 'ol', 'dt', 'dd', 'blockquote', 'pre', 'caption'],
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
]);
const PICTURES = new Set(['img', 'image', 'object', 'embed', 'canvas', 'v:imagedata']);
/** What never has an end tag. */
const VOID = new Set([
  'br',
  'hr',
  'img',
  'col',
  'input',
  'meta',
  'link',
  'wbr',
  'base',
  'embed',
  'area',
  'source',
]);
/** The most that browsers take for the width of a cell. */
const MOST_COLUMNS = 1_000;

class HtmlReading implements HtmlListener {
  readonly tables = new TableBuilder();
  readonly #lists: ListCount[] = [];
  /** Elements that are open since one that does not show. */
  readonly #hidden: string[] = [];
  /** The fonts of spans that are open, '' for those of letters. */
  readonly #fonts: string[] = [];

  open(name: string, attributes: ReadonlyMap<string, string>): void {
    if (this.#hidden.length > 0 || isHidden(name, attributes)) {
      if (!VOID.has(name)) this.#hidden.push(name);
      return;
    }
    if (BLOCKS.has(name)) this.tables.lines().break();
    if (name === 'span' || name === 'font')
      this.#fonts.push(symbolFontOf(attributes) ?? this.#fonts.at(-1) ?? '');
    if (PICTURES.has(name)) this.tables.picture();
    else if (name === 'table') this.tables.openTable();
    else if (name === 'tr') this.tables.openRow();
    else if (name === 'td' || name === 'th')
      this.tables.openCell({
        columns: spanOf(attributes.get('colspan'), MOST_COLUMNS),
        rows: spanOf(attributes.get('rowspan'), LIMITS.rows),
      });
    else if (name === 'ul') this.#lists.push({ count: 0, type: '' });
    else if (name === 'ol')
      this.#lists.push({
        count: spanOf(attributes.get('start'), LIMITS.rows) - 1,
        type: attributes.get('type') ?? '1',
      });
    else if (name === 'li') this.tables.lines().add(listMark(this.#lists.at(-1)));
  }

  close(name: string): void {
    if (this.#hidden.length > 0) {
      const at = this.#hidden.lastIndexOf(name);
      if (at >= 0) this.#hidden.length = at;
      return;
    }
    if (BLOCKS.has(name)) this.tables.lines().break();
    if (name === 'span' || name === 'font') this.#fonts.pop();
    if (name === 'table') this.tables.closeTable();
    else if (name === 'td' || name === 'th' || name === 'tr') this.tables.closeCell();
    else if (name === 'ol' || name === 'ul') this.#lists.pop();
  }

  text(text: string): void {
    if (this.#hidden.length > 0) return;
    const font = this.#fonts.at(-1) ?? '';
    this.tables.lines().add(font === '' ? withoutPrivate(text) : symbolText(text, font));
  }
}

/** What is hidden, what somebody took out of the text while changes were tracked, and the numbers of footnotes. */
function isHidden(name: string, attributes: ReadonlyMap<string, string>): boolean {
  return (
    name === 'del' ||
    /display\s*:\s*none|mso-hide\s*:\s*all/i.test(attributes.get('style') ?? '') ||
    /\bMso(?:Foot|End)noteReference\b/.test(attributes.get('class') ?? '') ||
    (name === 'a' && /^#_(?:ftn|edn)/.test(attributes.get('href') ?? ''))
  );
}

/**
 * The font that an element names if it draws signs in place of letters, '' if it draws letters; `undefined` where it
 * names none.
 */
function symbolFontOf(attributes: ReadonlyMap<string, string>): string | undefined {
  const [, named = attributes.get('face')] =
    /(?:mso-symbol-font-family|(?<![-\w])font-family)\s*:\s*([^;,]+)/i.exec(attributes.get('style') ?? '') ??
    [];
  return named === undefined || isSymbolFont(named) ? named : '';
}

function spanOf(written: string | undefined, most: number): number {
  return Math.min(most, Math.max(1, Math.trunc(Number(written ?? 1)) || 1));
}
