import fc from 'fast-check';
import { isHeading, type MadeCriterion, type MadeHeading, type MadeSet } from './made-set';

/** A cell of a rendered table; lines of text, and how many columns and rows it takes. */
export interface LayoutCell {
  readonly text: string;
  readonly columns?: number;
  readonly rows?: number;
}
export type LayoutRow = readonly LayoutCell[];

type Field = 'code' | 'title' | 'points' | 'method' | 'optionPoints' | 'evidence' | 'owner' | 'self' | 'note';

/** How an authority sets its table. */
export interface Layout {
  readonly fields: readonly Field[];
  readonly names: Readonly<Record<Field, string>>;
  /** A second line of the header below the points, which then stand beside what is filled in. */
  readonly twoLines: boolean;
  readonly headingPoints: 'column' | 'title' | 'none';
  readonly options: 'inCell' | 'rows' | 'blankRows';
  /** Every how many criteria a page ends, 0 for never; `splits` within a scoring text. */
  readonly pageEach: number;
  readonly splits: boolean;
  readonly numberLine: boolean;
  readonly total: 'none' | 'merged' | 'title';
  readonly note: boolean;
  readonly points: 'comma' | 'point' | 'two' | 'unit';
  readonly codes: 'plain' | 'dot' | 'bracket';
  readonly evidence: 'semicolon' | 'lines' | 'bullets';
  readonly minus: boolean;
  /** Headings stand across the table from their titles on. */
  readonly wideHeadings: boolean;
}

const NAMES: Readonly<Record<Field, readonly string[]>> = {
  code: ['STT', 'TT', 'Mã', 'Số TT'],
  title: ['Nội dung', 'Tiêu chí', 'Tiêu chí/Tiêu chí thành phần', 'LĨNH VỰC, TIÊU CHÍ', 'Chỉ tiêu'],
  points: ['Điểm tối đa', 'Điểm chuẩn', 'ĐIỂM\nTỐI ĐA', 'Điểm quy định'],
  method: [
    'Cách chấm',
    'Cách tính điểm',
    'Phương pháp chấm điểm',
    'Hướng dẫn đánh giá, chấm điểm',
    'Nội dung đánh giá',
  ],
  optionPoints: ['Thang điểm', 'Mức điểm', 'Điểm'],
  evidence: ['Tài liệu kiểm chứng', 'TLKC', 'Minh chứng', 'Hồ sơ, tài liệu'],
  owner: ['Đơn vị chủ trì', 'Phụ trách', 'Phòng phụ trách', 'Bộ phận thực hiện'],
  self: ['Điểm tự chấm', 'Tự đánh giá'],
  note: ['Ghi chú', 'Kết quả thẩm định'],
};

/** Any layout; columns stand in any order, options with their points. */
export const anyLayout: fc.Arbitrary<Layout> = fc
  .record({
    order: fc.shuffledSubarray<Field>(
      ['code', 'title', 'points', 'method', 'evidence', 'owner', 'self', 'note'],
      { minLength: 8 },
    ),
    // Most tables begin with the number and the title.
    isUsual: fc.integer({ min: 0, max: 3 }).map(drawn => drawn > 0),
    leavesOut: fc.subarray<Field>(['evidence', 'owner', 'self', 'note']),
    names: fc.record(
      Object.fromEntries(
        Object.entries(NAMES).map(([field, names]) => [field, fc.constantFrom(...names)]),
      ) as {
        [Key in Field]: fc.Arbitrary<string>;
      },
    ),
    twoLines: fc.boolean(),
    headingPoints: fc.constantFrom('column', 'title', 'none'),
    options: fc.constantFrom('inCell', 'inCell', 'rows', 'blankRows'),
    pageEach: fc.constantFrom(0, 0, 2, 3),
    splits: fc.boolean(),
    numberLine: fc.boolean(),
    total: fc.constantFrom('none', 'merged', 'title'),
    note: fc.boolean(),
    points: fc.constantFrom('comma', 'point', 'two', 'unit'),
    codes: fc.constantFrom('plain', 'plain', 'dot', 'bracket'),
    evidence: fc.constantFrom('semicolon', 'lines', 'bullets'),
    minus: fc.boolean(),
    wideHeadings: fc.boolean(),
  } as const)
  .map(({ order, isUsual, leavesOut, ...rest }): Layout => {
    const kept = order.filter(field => !leavesOut.includes(field));
    const rested = isUsual
      ? ['code' as const, 'title' as const, ...kept.filter(field => !/^(code|title)$/.test(field))]
      : kept;
    const fields = rested.flatMap(field =>
      field === 'method' && rest.options !== 'inCell' ? [field, 'optionPoints' as const] : [field],
    );
    return { ...rest, fields };
  });

/** How points are printed in this layout. */
export function printedPoints(points: number, { points: how }: Pick<Layout, 'points'>): string {
  if (how === 'two') return points.toFixed(2).replace('.', ',');
  if (how === 'point') return String(points);
  return `${String(points).replace('.', ',')}${how === 'unit' ? 'đ' : ''}`;
}

/** The scoring text that must be read. */
export function methodOf({ options }: MadeCriterion): string {
  return options.map(({ text, points }) => `${text}: ${points}`).join('\n');
}

/** The rows of the table. */
export function rowsOf(set: MadeSet, layout: Layout): LayoutRow[] {
  const { fields } = layout;
  const header = headerOf(layout);
  const rows: LayoutRow[] = [...header];
  if (layout.numberLine) rows.push(fields.map((_, index) => ({ text: `(${index + 1})` })));
  let criteria = 0;
  const add = (node: MadeHeading | MadeCriterion, sign: string): void => {
    if (isHeading(node)) {
      rows.push(headingRow(node, layout, sign));
      node.below.forEach(each => add(each, sign));
      return;
    }
    if (layout.pageEach > 0 && ++criteria % layout.pageEach === 0) {
      if (layout.splits && layout.options === 'inCell' && node.options.length > 1) {
        rows.push(...splitRows(node, layout, sign, header));
        return;
      }
      rows.push(...header);
    }
    rows.push(...criterionRows(node, layout, sign));
  };
  for (const area of set.areas) add(area, area.part === 'penalty' && layout.minus ? '-' : '');
  if (layout.total !== 'none') rows.push(totalRow(set.total, layout));
  if (layout.note) rows.push([{ text: 'Ghi chú: thời gian căn cứ theo chữ ký số.', columns: fields.length }]);
  return rows;
}

function headerOf({ fields, names, twoLines }: Layout): LayoutRow[] {
  const at = fields.indexOf('points');
  const next = fields[at + 1];
  if (!twoLines || (next !== 'self' && next !== 'note'))
    return [fields.map(field => ({ text: names[field] }))];
  return [
    fields.flatMap((field, index): LayoutCell[] =>
      index === at + 1
        ? []
        : index === at
          ? [{ text: 'Điểm', columns: 2 }]
          : [{ text: names[field], rows: 2 }],
    ),
    [{ text: names.points }, { text: next === 'self' ? 'Điểm tự chấm' : 'Điểm thẩm định' }],
  ];
}

function headingRow({ printed, title, points }: MadeHeading, layout: Layout, sign: string): LayoutRow {
  const inTitle =
    layout.headingPoints === 'title'
      ? `${title} (${printedPoints(points, { points: 'comma' })} điểm)`
      : title;
  const { fields } = layout;
  if (
    layout.wideHeadings &&
    layout.headingPoints !== 'column' &&
    fields[0] === 'code' &&
    fields[1] === 'title'
  )
    return [{ text: printedCode(printed, layout) }, { text: inTitle, columns: fields.length - 1 }];
  return fields.map(field => {
    if (field === 'code') return { text: printedCode(printed, layout) };
    if (field === 'title') return { text: inTitle };
    return {
      text:
        field === 'points' && layout.headingPoints === 'column' ? sign + printedPoints(points, layout) : '',
    };
  });
}

function printedCode(printed: string, { codes }: Layout): string {
  if (printed === '-') return printed;
  return codes === 'dot'
    ? `${printed}.`
    : codes === 'bracket' && /^[a-zđ]$/.test(printed)
      ? `${printed})`
      : printed;
}

function criterionRows(node: MadeCriterion, layout: Layout, sign: string): LayoutRow[] {
  const { options, fields } = layout;
  if (options === 'inCell') return [fields.map(field => ({ text: cellOf(field, node, layout, sign) }))];
  const isOption = (field: Field): boolean => field === 'method' || field === 'optionPoints';
  return node.options.map((option, index) =>
    fields.flatMap((field): LayoutCell[] => {
      if (isOption(field)) return [{ text: field === 'method' ? option.text : option.points }];
      if (index > 0) return options === 'rows' ? [] : [{ text: '' }];
      const text = cellOf(field, node, layout, sign);
      return [options === 'rows' ? { text, rows: node.options.length } : { text }];
    }),
  );
}

/** A row that a page divides in its scoring text, with the header on the next page. */
function splitRows(
  node: MadeCriterion,
  layout: Layout,
  sign: string,
  header: readonly LayoutRow[],
): LayoutRow[] {
  const [first, ...rest] = node.options;
  // A title goes on in small letters.
  const [, begun = node.title, title = ''] = /^(.+? .+?) (\p{Ll}.*)$/u.exec(node.title) ?? [];
  const top = { ...node, title: begun, options: [first!] };
  return [
    ...criterionRows(top, layout, sign),
    ...header,
    layout.fields.map(field => {
      if (field === 'title') return { text: title };
      return { text: field === 'method' ? methodOf({ ...node, options: rest }) : '' };
    }),
  ];
}

function cellOf(field: Field, node: MadeCriterion, layout: Layout, sign: string): string {
  switch (field) {
    case 'code':
      return printedCode(node.printed, layout);
    case 'title':
      return node.title;
    case 'points':
      return sign + printedPoints(node.points, layout);
    case 'method':
      return methodOf(node);
    case 'evidence':
      return evidenceText(node.evidence, layout.evidence);
    case 'owner':
      return node.owner;
    default:
      return '';
  }
}

function evidenceText(papers: readonly string[], how: Layout['evidence']): string {
  if (how === 'semicolon') return papers.join('; ');
  return papers
    .map(paper => (how === 'bullets' ? `- ${paper}` : paper))
    .join(how === 'bullets' ? ';\n' : '\n');
}

function totalRow(total: number, layout: Layout): LayoutRow {
  const { fields } = layout;
  const isMerged = layout.total === 'merged' && fields[0] === 'code' && fields[1] === 'title';
  return fields.flatMap((field, index): LayoutCell[] => {
    if (field === 'points') return [{ text: printedPoints(total, layout) }];
    if (isMerged && index < 2) return index === 0 ? [{ text: 'TỔNG CỘNG', columns: 2 }] : [];
    return [{ text: field === 'title' ? 'Tổng cộng' : '' }];
  });
}
