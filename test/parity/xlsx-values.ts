import { strFromU8, unzipSync } from 'fflate';

/** What a cell holds once it is calculated; an error carries its name as Excel spells it, such as "#N/A". */
export type Calculated = string | number | boolean | { readonly error: string };

/** Values by sheet name, then by A1 address. A blank cell has no entry; a formula that gives "" has the entry ''. */
export type SheetValues = ReadonlyMap<string, ReadonlyMap<string, Calculated>>;

/**
 * Reads the stored values of a workbook that LibreOffice saved. It reads this one dialect of the format and throws
 * at anything else, because a parity test must not pass on a value that was overlooked.
 * Example: `xlsxValues(bytes).get('Tổng hợp')?.get('C5')` is `87.5`.
 */
export function xlsxValues(xlsx: Uint8Array): SheetValues {
  const files = unzipSync(xlsx);
  const read = (name: string): string => {
    const file = files[name];
    if (!file) throw new Error(`no part ${name}`);
    return strFromU8(file);
  };
  const strings = 'xl/sharedStrings.xml' in files ? sharedStrings(read('xl/sharedStrings.xml')) : [];
  const targets = new Map(
    elements(read('xl/_rels/workbook.xml.rels'), 'Relationship').map(({ attributes }) => [
      attributes.get('Id'),
      attributes.get('Target'),
    ]),
  );
  return new Map(
    elements(read('xl/workbook.xml'), 'sheet').map(({ attributes }) => {
      const target = targets.get(attributes.get('r:id'));
      return [attributes.get('name') ?? '', cellValues(read(`xl/${target}`), strings)] as const;
    }),
  );
}

interface Element {
  readonly attributes: ReadonlyMap<string, string>;
  readonly inner: string;
}

/** Every element of a name that never contains itself, in order. */
function elements(xml: string, name: string): Element[] {
  const found = [...xml.matchAll(new RegExp(`<${name}((?:\\s[^<>]*?)?)(?:/>|>([\\s\\S]*?)</${name}>)`, 'g'))];
  return found.map(([, attributes = '', inner = '']) => ({
    inner,
    attributes: new Map(
      [...attributes.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, decode(value)]),
    ),
  }));
}

function sharedStrings(xml: string): string[] {
  return elements(xml, 'si').map(({ inner }) =>
    elements(inner, 't')
      .map(text => decode(text.inner))
      .join(''),
  );
}

function cellValues(xml: string, strings: readonly string[]): Map<string, Calculated> {
  const values = new Map<string, Calculated>();
  for (const { attributes, inner } of elements(xml, 'c')) {
    const [stored] = elements(inner, 'v');
    if (stored)
      values.set(attributes.get('r') ?? '', value(attributes.get('t'), decode(stored.inner), strings));
    else if (inner !== '') throw new Error(`a cell without a value: ${inner}`);
  }
  return values;
}

function value(type: string | undefined, stored: string, strings: readonly string[]): Calculated {
  switch (type) {
    case 's': {
      const text = strings[Number(stored)];
      if (text === undefined) throw new Error(`no shared string ${stored}`);
      return text;
    }
    case 'str':
      return stored;
    case 'b':
      return stored === '1';
    case 'e':
      return { error: stored };
    case 'n':
    case undefined: {
      const number = Number(stored);
      if (stored === '' || Number.isNaN(number)) throw new Error(`not a number: ${stored}`);
      return number;
    }
    default:
      throw new Error(`unknown cell type ${type}`);
  }
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Entities of XML, then the `_xHHHH_` by which the format spells other characters. */
function decode(xml: string): string {
  return xml
    .replace(/&(?:#(\d+)|#x([0-9a-fA-F]+)|(\w+));/g, (_, decimal?: string, hex?: string, name?: string) =>
      name === undefined
        ? String.fromCodePoint(decimal ? Number(decimal) : parseInt(hex!, 16))
        : NAMED[name]!,
    )
    .replace(/_x([0-9a-fA-F]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}
