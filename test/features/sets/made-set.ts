import fc from 'fast-check';
import type { OutsidePart } from '../../../src/catalogue/index-set';

/** A criterion as an authority would print it, and the code that it must be read with. */
export interface MadeCriterion {
  readonly code: string;
  readonly printed: string;
  readonly title: string;
  readonly points: number;
  /** Lines of the scoring text; options bear their points. */
  readonly options: readonly MadeOption[];
  readonly evidence: readonly string[];
  readonly owner: string;
}
export interface MadeOption {
  readonly text: string;
  readonly points: string;
}

/** A heading with what stands below it: criteria alone, or headings and criteria mixed. */
export interface MadeHeading {
  readonly code: string;
  readonly printed: string;
  readonly title: string;
  readonly points: number;
  readonly below: readonly (MadeHeading | MadeCriterion)[];
  readonly part?: OutsidePart;
}

export interface MadeSet {
  readonly areas: readonly MadeHeading[];
  readonly total: number;
}

export const isHeading = (node: MadeHeading | MadeCriterion): node is MadeHeading => 'below' in node;

/** How rows are numbered, from the outermost level on. */
type Numbering = readonly (readonly [style: Style, goesOn?: 'goesOn'])[];
type Style = 'roman' | 'upper' | 'number' | 'path' | 'lower' | 'dash';

const NUMBERINGS: readonly Numbering[] = [
  [['number'], ['path'], ['path'], ['lower']],
  [['roman'], ['number'], ['path'], ['dash']],
  [['roman'], ['number', 'goesOn'], ['lower'], ['dash']],
  [['upper'], ['roman'], ['number'], ['lower']],
  [['upper'], ['number'], ['path'], ['path']],
  [['roman'], ['path'], ['path'], ['lower']],
  [['number'], ['lower'], ['dash']],
];

const SUBJECTS = [
  'Ban hành kế hoạch',
  'Tỷ lệ hồ sơ giải quyết đúng hạn',
  'Tổng số văn bản được rà soát',
  'Công khai thủ tục hành chính (TTHC)',
  'Kiểm tra, giám sát việc thực hiện',
  'Điểm số hài lòng của người dân',
  'Thực hiện chế độ báo cáo: quý, 6 tháng, năm',
  'Chính quyền số - dữ liệu',
  'Vị trí việc làm',
  'Đào tạo, bồi dưỡng năm 2026',
  'Công tác tuyên truyền',
];
const OBJECTS = [
  '',
  ' của UBND xã',
  ' trong năm',
  ' theo quy định',
  ' (đến 15/12)',
  ' tại Bộ phận Một cửa',
  ' cấp xã',
];
const OPTIONS = [
  'Thực hiện đầy đủ',
  'Từ 80% đến dưới 100%',
  'Đạt từ 90% trở lên',
  'Có nhưng chưa đủ',
  'Không thực hiện',
  '- Đúng hạn',
  '+ Chậm không quá 5 ngày',
  'a) Đủ hồ sơ',
  'Mỗi lần chậm trừ 0,25 điểm của báo cáo',
];
const EVIDENCE = [
  'Kế hoạch',
  'Báo cáo quý, năm',
  'Quyết định (bản ký số; có dấu)',
  'Số liệu trên Hệ thống',
  'Biên bản/ảnh chụp',
];
const OWNERS = ['Văn phòng HĐND và UBND', 'Phòng Kinh tế', 'Phòng Văn hóa - Xã hội', ''];

/** What is drawn of one criterion; its numbers come from where it stands. */
interface DrawnCriterion {
  readonly title: string;
  readonly points: number;
  readonly options: readonly MadeOption[];
  readonly evidence: readonly string[];
  readonly owner: string;
}
interface DrawnHeading {
  readonly title: string;
  readonly below: readonly (DrawnHeading | DrawnCriterion)[];
}

const title = fc
  .tuple(fc.constantFrom(...SUBJECTS), fc.constantFrom(...OBJECTS))
  .map(words => words.join(''));
const points = fc.integer({ min: 1, max: 40 }).map(quarters => quarters / 4);
const criterion: fc.Arbitrary<DrawnCriterion> = fc.record({
  title,
  points,
  options: fc.array(
    fc.record({
      text: fc.constantFrom(...OPTIONS),
      points: fc.constantFrom('1', '0,5', '0,25', '0', '2,00'),
    }),
    { minLength: 1, maxLength: 4 },
  ),
  evidence: fc.uniqueArray(fc.constantFrom(...EVIDENCE), { maxLength: 3 }),
  owner: fc.constantFrom(...OWNERS),
});

function heading(depth: number): fc.Arbitrary<DrawnHeading> {
  const below: fc.Arbitrary<DrawnHeading | DrawnCriterion> =
    depth === 0
      ? criterion
      : fc.oneof({ weight: 3, arbitrary: criterion }, { weight: 1, arbitrary: heading(depth - 1) });
  return fc.record({ title, below: fc.array(below, { minLength: 1, maxLength: depth === 0 ? 4 : 12 }) });
}

/** Any set of one to five areas, with headings as deep as its numbering goes. */
export const anySet: fc.Arbitrary<MadeSet> = fc
  .record({
    numbering: fc.constantFrom(...NUMBERINGS),
    areas: fc.array(heading(2), { minLength: 1, maxLength: 5 }),
    parts: fc.constantFrom<readonly OutsidePart[]>([], ['bonus'], ['bonus', 'penalty']),
  })
  .map(({ numbering, areas, parts }) => {
    const drawn = areas.map(area => withinDepth(area, numbering.length - 1));
    const outside = parts.map((part, index) => ({
      ...shallow(drawn[index % drawn.length]!),
      title: PARTS[part],
    }));
    const all = [...drawn, ...outside].map(area => area);
    const numbered = numberedNodes(
      all,
      numbering,
      0,
      { code: '', printed: '' },
      all.map(() => 0),
    ) as MadeHeading[];
    const made = numbered.map((area, index): MadeHeading => {
      const part = parts[index - drawn.length];
      return part === undefined ? area : { ...area, part };
    });
    const total = made.filter(({ part }) => part === undefined).reduce((sum, area) => sum + area.points, 0);
    return { areas: made, total };
  });

const PARTS = { bonus: 'ĐIỂM THƯỞNG', penalty: 'Điểm trừ' } as const;

/** The same no deeper than it can be numbered. */
function withinDepth(node: DrawnHeading, depth: number): DrawnHeading {
  return {
    ...node,
    below: node.below.flatMap((each): (DrawnHeading | DrawnCriterion)[] =>
      'below' in each ? (depth > 1 ? [withinDepth(each, depth - 1)] : criteriaIn(each)) : [each],
    ),
  };
}
const criteriaIn = (node: DrawnHeading): DrawnCriterion[] =>
  node.below.flatMap(each => ('below' in each ? criteriaIn(each) : [each]));
const shallow = (node: DrawnHeading): DrawnHeading => ({ ...node, below: criteriaIn(node).slice(0, 3) });

function numberedNodes(
  nodes: readonly (DrawnHeading | DrawnCriterion)[],
  numbering: Numbering,
  depth: number,
  above: { readonly code: string; readonly printed: string },
  counts: number[],
): (MadeHeading | MadeCriterion)[] {
  const [style, goesOn] = numbering[depth]!;
  if (!goesOn) counts[depth] = 0;
  return nodes.map(node => {
    const count = (counts[depth] = (counts[depth] ?? 0) + 1);
    const own = NUMBERS[style](count);
    // "2.1" below "2", and "II" and then "1.1" or "2.1", where the first part counts the areas.
    const isPath = style === 'path';
    const base =
      isPath && /^\d/.test(above.printed) ? above.printed : isPath ? String(counts[depth - 1]) : '';
    const printed = base === '' ? own : `${base}.${own}`;
    const segment =
      style === 'dash'
        ? String(nodes.indexOf(node) + 1)
        : isPath && !/^\d/.test(above.printed)
          ? printed
          : own;
    const code = above.code === '' ? segment : `${above.code}.${segment}`;
    if (!('below' in node)) return { ...node, code, printed };
    const below = numberedNodes(node.below, numbering, depth + 1, { code, printed }, counts);
    return {
      code,
      printed,
      title: node.title,
      points: below.reduce((sum, each) => sum + each.points, 0),
      below,
    };
  });
}

const ROMAN = [
  'I',
  'II',
  'III',
  'IV',
  'V',
  'VI',
  'VII',
  'VIII',
  'IX',
  'X',
  'XI',
  'XII',
  'XIII',
  'XIV',
  'XV',
  'XVI',
];
const NUMBERS: Readonly<Record<Style, (count: number) => string>> = {
  roman: count => ROMAN[count - 1]!,
  upper: count => 'ABCDĐEGHIKLMN'[count - 1]!,
  number: String,
  path: String,
  lower: count => [...'abcdđeghiklmnopqrstuvxy'][count - 1]!,
  dash: () => '-',
};

/** All criteria in order. */
export function criteriaOf(nodes: readonly (MadeHeading | MadeCriterion)[]): MadeCriterion[] {
  return nodes.flatMap(node => (isHeading(node) ? criteriaOf(node.below) : [node]));
}

/** All headings below the areas, in order. */
export function headingsOf(nodes: readonly (MadeHeading | MadeCriterion)[]): MadeHeading[] {
  return nodes.flatMap(node => (isHeading(node) ? [node, ...headingsOf(node.below)] : []));
}
