import { calendarDay } from '../../src/rules/serial-date';
import { columnName } from '../../src/workbook/address';
import type { Draft, Pick } from './vary-xlsx';

/**
 * What programs write otherwise inside the parts of an .xlsx, each a change of texts that our writer made and none of
 * them a change of what the cells hold. They are made in this order, so that each finds what it looks for.
 */
export const PART_VARIATIONS: Readonly<Record<string, (draft: Draft, pick: Pick) => void>> = {
  'texts stand in the cells'({ parts }, pick) {
    const texts = [...parts.get(STRINGS)!.matchAll(/<si>(.*?)<\/si>/gs)].map(([, text]) => text!);
    const all = pick(2) === 0;
    each(parts, SHEET, xml =>
      xml.replace(/(<c [^>]*)t="s"><v>(\d+)<\/v>/g, (kept, cell: string, index: string) =>
        all || pick(2) === 0 ? `${cell}t="inlineStr"><is>${texts[Number(index)]}</is>` : kept,
      ),
    );
    // The relation stays and leads nowhere.
    if (all) parts.delete(STRINGS);
  },
  'texts have looks and reading aids'({ parts }) {
    each(parts, STRINGS, xml =>
      xml.replace(/<t xml:space="preserve">([^<&_]{2,})<\/t>/g, (_, text: string) => {
        const [letter = '', ...others] = text;
        const [first, rest] = [letter, others.join('')].map(run => `<t xml:space="preserve">${run}</t>`);
        return `<r><rPr><b/><t/></rPr>${first}</r><r>${rest}</r><rPh sb="0" eb="1"><t>no</t></rPh><phoneticPr fontId="1"/>`;
      }),
    );
  },
  'letters are spelt with underscores'({ parts }) {
    letters(parts, letter => `_x${hex(letter, 4)}_`);
  },
  'letters are references'({ parts }, pick) {
    letters(parts, letter => (pick(2) === 0 ? `&#x${hex(letter, 2)};` : `&#${letter.charCodeAt(0)};`));
  },
  'texts are marked as no markup'({ parts }) {
    texts(parts, text => `<![CDATA[${text}]]>`);
  },
  'numbers have exponents'({ parts }) {
    numbers(parts, (cell, value) => `${cell}><v>${Number(value).toExponential()}</v>`);
  },
  'days are ISO dates'({ parts }, pick) {
    numbers(parts, (cell, value) => {
      const serial = Number(value);
      if (!Number.isInteger(serial) || serial < 40_000 || serial > 60_000) return `${cell}><v>${value}</v>`;
      const { year, month, day } = calendarDay(serial);
      const two = (number: number): string => String(number).padStart(2, '0');
      const time = ['', 'T00:00', 'T00:00:00', 'T00:00:00.000', 'T00:00:00Z', 'T00:00:00.000+07:00'];
      return `${cell} t="d"><v>${year}-${two(month)}-${two(day)}${time[pick(time.length)]}</v>`;
    });
  },
  'truths are words'({ parts }) {
    each(parts, SHEET, xml =>
      xml.replace(
        /t="b"(>(?:<f>[^<]*<\/f>)?<v>)([01])/g,
        (_, before: string, value: string) => `t="b"${before}${value === '1' ? 'true' : 'FALSE'}`,
      ),
    );
  },
  'formulas are shared'({ parts }) {
    each(parts, SHEET, xml => {
      let first = true;
      return xml.replace(/<f>([^<]*)<\/f>/g, (_, formula: string) => {
        const shared = first ? `<f t="shared" ref="A1:C9" si="0">${formula}</f>` : '<f t="shared" si="0"/>';
        first = false;
        return shared;
      });
    });
  },
  'rows and cells do not say where they are'({ parts }) {
    each(parts, SHEET, xml => {
      let row = 0;
      return xml.replace(
        /<row r="(\d+)"([^>]*?)(\/?)>(.*?<\/row>)?/gs,
        (_, r: string, more: string, end, rest = '') => {
          const told = Number(r) === row + 1 ? '' : ` r="${r}"`;
          row = Number(r);
          let column = 0;
          const cells = (rest as string).replace(/<c r="([A-Z]+)\d+"/g, (cell, name: string) => {
            column++;
            if (name === columnName(column)) return '<c';
            while (name !== columnName(column)) column++;
            return cell;
          });
          return `<row${told}${more}${end}>${cells}`;
        },
      );
    });
  },
  'blank rows and cells go on to the edge'({ parts }) {
    each(parts, SHEET, xml =>
      xml
        .replace(/<row r="(\d+)"([^>/]*)>(.*?)<\/row>/gs, '<row r="$1"$2>$3<c r="XFD$1" s="0"/></row>')
        .replace('</sheetData>', '<row r="1048576"><c r="A1048576"/></row></sheetData>'),
    );
  },
  'elements stand on lines of their own'({ parts }) {
    each(parts, /\.(xml|rels)$/, xml =>
      xml.replace(/(\/>|<\/(?:row|c|si|v|f)>|<(?:row|c|si|sheetData) ?[^>]*>)(?=<)/g, '$1\r\n\t'),
    );
  },
  'comments and instructions stand between'({ parts }) {
    each(parts, /\.(xml|rels)$/, xml =>
      xml.replace(/(<\/(?:row|c|si)>|<Relationship [^>]*>)(?=<)/g, '$1<!-- <c r="A1"/> --><?mso a > b?>'),
    );
  },
  'newer programs say more'({ parts }) {
    const own = `xmlns:mc="${COMPATIBILITY}" xmlns:n="urn:new" mc:Ignorable="n" n:id="{1}"`;
    const row = '<sheetData><row r="1"><c r="A1"><v>9</v></c></row></sheetData>';
    each(parts, SHEET, xml =>
      xml
        .replace('<worksheet ', `<worksheet ${own} `)
        .replace(
          '</worksheet>',
          `<mc:AlternateContent><mc:Choice Requires="n">${row}</mc:Choice></mc:AlternateContent><extLst><ext>${row}</ext></extLst></worksheet>`,
        ),
    );
    each(parts, WORKBOOK, xml =>
      xml
        .replace('<workbook ', `<workbook ${own} `)
        .replace(
          '<bookViews>',
          '<mc:AlternateContent><mc:Choice Requires="n"><n:absPath url="C:\\"/></mc:Choice></mc:AlternateContent><bookViews>',
        ),
    );
    each(parts, STRINGS, xml => xml.replace('</sst>', '<extLst><ext><t>no</t></ext></extLst></sst>'));
  },
  'sheets are listed that hold no cells'({ parts }) {
    const others = [
      ['Module1', ''],
      ['Mất', 'gone1'],
      ['Rỗng', 'gone2'],
      ['Biểu đồ', 'chart'],
      ['Hộp thoại', 'dialog'],
    ].map(([name, id], index) => `<sheet name="${name}" sheetId="${90 + index}" r:id="${id}"/>`);
    each(parts, WORKBOOK, xml => xml.replace('<sheets>', `<sheets>${others.join('')}`));
    each(parts, RELATIONS, xml =>
      xml.replace(
        '</Relationships>',
        `${relation('gone2', 'worksheet', 'worksheets/gone.xml')}${relation('chart', 'chartsheet', 'chartsheets/a.xml')}${relation('dialog', 'dialogsheet', 'dialogsheets/a.xml')}</Relationships>`,
      ),
    );
  },
  'relations bear other names'({ parts }) {
    for (const part of [WORKBOOK, RELATIONS]) each(parts, part, xml => xml.replace(/"rId(\d+)"/g, '"R_$1"'));
  },
  'relations are spelt otherwise'({ parts }, pick) {
    each(parts, RELATIONS, xml =>
      xml.replace(/Target="([^"]*)"/g, (_, target: string) => {
        const ways = [
          `/xl/${target}`,
          `./${target}`,
          `../xl/${target}`,
          target.replace(/\//g, '\\'),
          target.toUpperCase(),
          target.replace('s', '%73'),
        ];
        return `Target="${ways[pick(ways.length)]}"`;
      }),
    );
    each(parts, RELATIONS, xml =>
      xml.replace(
        '</Relationships>',
        `${relation('web', 'hyperlink', 'https://example.invalid/" TargetMode="External')}</Relationships>`,
      ),
    );
  },
  'nothing tells of looks and of the document'({ parts }, pick) {
    parts.delete('xl/styles.xml');
    parts.delete('docProps/core.xml');
    if (pick(2) === 0)
      for (const part of ['_rels/.rels', RELATIONS])
        each(parts, part, xml => xml.replace(/<Relationship [^>]*(styles|core-properties)"[^>]*>/g, ''));
  },
  'attributes are spelt otherwise'({ parts }) {
    each(parts, /\.(xml|rels)$/, xml =>
      xml.replace(/<[A-Za-z][^<>]*>/g, tag => tag.replace(/ ([\w:]+)="([^"']*)"/g, "\n$1 = '$2'")),
    );
  },
  'the wording is the strict one'({ parts }) {
    each(parts, /\.(xml|rels)$/, xml =>
      xml
        .replaceAll(
          'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
          'http://purl.oclc.org/ooxml/spreadsheetml/main',
        )
        .replaceAll(
          'http://schemas.openxmlformats.org/officeDocument/2006/',
          'http://purl.oclc.org/ooxml/officeDocument/',
        ),
    );
  },
  'elements bear prefixes'({ parts }) {
    each(parts, /\.(xml|rels)$/, xml =>
      xml.replace(/<(\/?)(?=[A-Za-z]+[\s/>])/g, '<$1x:').replace(/xmlns(?=\s*=)/, 'xmlns:x'),
    );
  },
  'the workbook lies elsewhere'({ parts }, pick) {
    const folder = ['so/', '', 'a b/'][pick(3)]!;
    const moved = (name: string): string => name.replace('xl/', folder).replace('workbook.xml', 'book.xml');
    for (const [name, xml] of [...parts]) {
      parts.delete(name);
      parts.set(
        moved(name),
        name === TYPES || name === '_rels/.rels' || name === RELATIONS
          ? xml.replace(
              /(["'])(\/|\.\.\/|)(xl\/[^"']*)/g,
              (_, quote, slash, path: string) => `${quote}${slash}${moved(path)}`,
            )
          : xml,
      );
    }
  },
};

const SHEET = /^xl\/worksheets\/sheet/;
const STRINGS = 'xl/sharedStrings.xml';
const WORKBOOK = 'xl/workbook.xml';
const RELATIONS = 'xl/_rels/workbook.xml.rels';
const TYPES = '[Content_Types].xml';
const COMPATIBILITY = 'http://schemas.openxmlformats.org/markup-compatibility/2006';

const hex = (letter: string, digits: number): string =>
  letter.charCodeAt(0).toString(16).padStart(digits, '0');

function relation(id: string, kind: string, target: string): string {
  return `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${target}"/>`;
}

function each(parts: Map<string, string>, which: RegExp | string, change: (xml: string) => string): void {
  for (const [name, xml] of parts)
    if (typeof which === 'string' ? name === which : which.test(name)) parts.set(name, change(xml));
}

/** Texts of cells that hold no markup and no letter that is spelt. */
function texts(parts: Map<string, string>, change: (text: string) => string): void {
  for (const where of [STRINGS, SHEET])
    each(parts, where, xml =>
      xml.replace(
        /(<t xml:space="preserve">)([^<&_]+)(?=<\/t>)/g,
        (_, tag: string, text: string) => tag + change(text),
      ),
    );
}

function letters(parts: Map<string, string>, spelt: (letter: string) => string): void {
  texts(parts, text => text.replace(/[a-z]/g, spelt));
}

/** Numbers of cells without a formula. */
function numbers(parts: Map<string, string>, change: (cell: string, value: string) => string): void {
  each(parts, SHEET, xml =>
    xml.replace(/(<c r="[^"]*" s="\d+")><v>([^<]*)<\/v>/g, (_, cell: string, value: string) =>
      change(cell, value),
    ),
  );
}
