import { DEFAULT_SET } from '../../../../src/catalogue/shipped';
import { indexSetOf, type SetFacts } from '../../../../src/features/sets/domain/index-set-of';
import { readTable } from '../../../../src/features/sets/domain/read-table';
import type { ReadRule, TableReading } from '../../../../src/features/sets/domain/table-reading';
import { readClip } from '../../../../src/features/sets/files/read-source';
import { SET_WORDS } from '../../../../src/features/sets/messages/set-words';
import { readRule } from '../../../../src/wording/read-rule';

const FACTS: SetFacts = {
  ...SET_WORDS,
  year: 2026,
  rating: DEFAULT_SET.rating,
  reserved: [],
  sumsAccepted: false,
};
function table(rule: ReadRule, ...rows: readonly string[]): TableReading {
  const text = [
    'TT | Nội dung | Điểm | Cách chấm',
    'I | Chỉ đạo | 10 |',
    '1 | Kế hoạch | 10 | Có: 10',
    ...rows,
  ]
    .map(row => row.split(/ *\| */).join('\t'))
    .join('\n');
  const source = readClip({ html: '', text, hasPicture: false });
  if (!source.ok) throw new Error(source.issue.code);
  return readTable(source.value, {}, rule);
}

test('rules are read with the points that a criterion gives, or takes off', () => {
  const read: [string, number][] = [];
  const noted: ReadRule = (method, points, title) => {
    read.push([title, points + 0]);
    return readRule(method, points, title);
  };
  table(
    noted,
    'II | ĐIỂM TRỪ | 5 |',
    '1 | Chậm | -2 | Trừ 2',
    '2 | Sai | 1/2 | Trừ',
    'III | ĐIỂM THƯỞNG | 3 |',
    '1 | Mô hình | 3 | Có: 3',
  );
  expect(read).toEqual([
    ['Kế hoạch', 10],
    ['Chậm', -2],
    ['Sai', 0],
    ['Mô hình', 3],
  ]);
});

test('parts outside the total have the bound that is printed, else all that they hold', () => {
  const bounds = (...rows: readonly string[]): unknown[] =>
    indexSetOf(table(readRule, ...rows), FACTS).set!.areas.map(({ part, maxPoints }) => [
      part ?? '',
      maxPoints,
    ]);
  const [bonus, penalty] = ['1 | Mô hình | 3 | Mỗi mô hình 1 điểm', '1 | Chậm | -2 | Mỗi lần trừ 1 điểm'];
  expect(bounds('II | ĐIỂM THƯỞNG | 2 |', bonus, 'III | ĐIỂM TRỪ | -4 |', penalty)).toEqual([
    ['', 10],
    ['bonus', 2],
    ['penalty', 4],
  ]);
  expect(bounds('II | ĐIỂM THƯỞNG | |', bonus, 'III | ĐIỂM TRỪ | |', penalty)).toEqual([
    ['', 10],
    ['bonus', 3],
    ['penalty', 10],
  ]);
});

test('a set is named for machines by the first words of its title', () => {
  const titled = (title: string): string | undefined =>
    indexSetOf({ ...table(readRule), title }, FACTS).set?.id;
  expect(titled('BỘ TIÊU CHÍ: Đánh giá CCHC, 2026')).toBe('bo-tieu-chi-danh-gia-cchc-2026');
  expect(titled('một hai ba bốn năm sáu bảy tám chín mười mười một mười hai')).toBe(
    'mot-hai-ba-bon-nam-sau-bay-tam-chin-muoi-muoi-mot',
  );
  expect(titled(`Bộ ${'dài'.repeat(30)}`)).toHaveLength(60);
  expect(titled('…')).toBe('set');
});

test('what the table says counts before what stands beside it', () => {
  const reading = table(readRule);
  const made = (change: Partial<TableReading>) => indexSetOf({ ...reading, ...change }, FACTS).set!;
  expect(made({ title: 'Bộ khác', year: 2031, declaredTotal: 10 })).toMatchObject({
    ...{ title: 'Bộ khác', year: 2031, version: '2031.1', totalPoints: 10 },
  });
  expect(made({})).toMatchObject({ title: SET_WORDS.title, year: 2026, totalPoints: 10 });
  expect(made({})).not.toHaveProperty('sumsAccepted');
});

test('criteria without an area stand in one that is called like the set', () => {
  const text = ['TT\tNội dung\tĐiểm\tCách chấm', '1\tKế hoạch\t3\tCó: 3', '2\tKiểm tra\t2\tCó: 2'].join('\n');
  const source = readClip({ html: '', text, hasPicture: false });
  const reading = readTable(source.ok ? source.value : [], {}, readRule);
  expect(indexSetOf(reading, FACTS).set?.areas).toMatchObject([{ code: 'A', title: SET_WORDS.title }]);
});
