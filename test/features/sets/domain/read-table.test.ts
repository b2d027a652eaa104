import { readClip, readTableFile } from '../../../../src/features/sets/files/read-source';
import { docxOf, docxTable, paragraph, xlsx } from '../made-files';
import { codes, drawn, fromText, outline, read, told } from '../read-drawn';

test('a row with the number of the one above and a title of its own is another criterion', () => {
  const reading = fromText([
    'TT | Tiêu chí | Điểm | Cách chấm',
    '1 | Kế hoạch | 2 | Có: 2',
    '1 | Kiểm tra | | Có: 1',
  ]);
  expect(outline(reading).slice(1)).toEqual(['- A.1 (1) Kế hoạch: 2', '- A.2 (1) Kiểm tra: ?']);
  expect(codes(reading)).toEqual(['row.codeTwice', 'row.noPoints']);
});

test('an option with its points begins a line, also below a criterion without points of its own', () => {
  const { areas } = fromText([
    'TT | Tiêu chí | Điểm | Cách chấm',
    '1 | Kế hoạch | | Mức độ hoàn thành',
    ' | | 2 | đúng hạn',
    ' | | 1 | trễ hạn',
  ]);
  const [criterion] = areas[0]!.criteria;
  expect(criterion!.method).toBe('Mức độ hoàn thành\nđúng hạn: 2\ntrễ hạn: 1');
  expect(criterion!.maxPoints).toBe(2);
});

/** Where each level of titles has a column of its own. */
test.each<[whose: string, rows: readonly string[], where: string, outline: readonly string[]]>([
  [
    'a criterion',
    ['1 | Chỉ đạo | Kế hoạch | 2 | Có: 2', '2 | | | 1 | Có: 1', '3 | Thể chế | Rà soát | 4 | Có: 4'],
    '1.2',
    ['1 () Chỉ đạo: ?', '- 1.1 (1) Kế hoạch: 2', '- 1.2 (2) : 1', '2 () Thể chế: ?', '- 2.3 (3) Rà soát: 4'],
  ],
  [
    'an area',
    [
      ...['1 | Chỉ đạo | Kế hoạch | 2 | Có: 2', ' | | Kiểm tra | 1 | Có: 1', ' | | Báo cáo | 1 | Có: 1'],
      ...['2 | | | 1 | Có: 1', '3 | Thể chế | Rà soát | 4 | Có: 4', ' | | Ban hành | 1 | Có: 1'],
    ],
    '2.1',
    [
      ...['1 (1) Chỉ đạo: ?', '- 1.1 () Kế hoạch: 2', '- 1.2 () Kiểm tra: 1', '- 1.3 () Báo cáo: 1'],
      ...['2 (2) : 1', '- 2.1 (2) : 1', '3 (3) Thể chế: ?', '- 3.1 () Rà soát: 4', '- 3.2 () Ban hành: 1'],
    ],
  ],
])('%s with its number and without a title keeps both its number and its level', (_, rows, where, lines) => {
  const reading = fromText(['TT | Lĩnh vực | Tiêu chí | Điểm | Cách chấm', ...rows]);
  expect(outline(reading)).toEqual(lines);
  expect(told(reading)).toMatchObject([{ code: 'row.noTitle', where }]);
  expect(told(reading)).toHaveLength(1);
});

describe('levels', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    [
      'in columns of their own, numbered by area',
      [
        'STT | Lĩnh vực | Tiêu chí | Tiêu chí thành phần | Điểm tối đa | Cách chấm',
        '1 | Chỉ đạo | Kế hoạch | Ban hành kế hoạch | 2 | Có: 2',
        ' | | | Chất lượng | 1 | Có: 1',
        ' | | Kiểm tra | Tỷ lệ kiểm tra | 3 | Có: 3',
        '2 | Thể chế | Rà soát | Rà soát văn bản | 4 | Có: 4',
      ],
      [
        ...[
          '1 (1) Chỉ đạo: ?',
          '# 1.1 () Kế hoạch: ?',
          '# 1.2 () Kiểm tra: ?',
          '- 1.1.1 () Ban hành kế hoạch: 2',
        ],
        ...['- 1.1.2 () Chất lượng: 1', '- 1.2.1 () Tỷ lệ kiểm tra: 3'],
        ...['2 (2) Thể chế: ?', '# 2.1 () Rà soát: ?', '- 2.1.1 () Rà soát văn bản: 4'],
      ],
    ],
    [
      'in columns of their own, numbered by criterion',
      [
        'TT | Lĩnh vực | Tiêu chí | Điểm | Cách chấm',
        '1 | Chỉ đạo | Kế hoạch | 2 | Có: 2',
        '2 | | Kiểm tra | 1 | Có: 1',
        '3 | Thể chế | Rà soát | 4 | Có: 4',
      ],
      [
        '1 () Chỉ đạo: ?',
        '- 1.1 (1) Kế hoạch: 2',
        '- 1.2 (2) Kiểm tra: 1',
        '2 () Thể chế: ?',
        '- 2.3 (3) Rà soát: 4',
      ],
    ],
    [
      'with numbers in the titles',
      [
        'Tiêu chí | Điểm tối đa | Cách chấm',
        'I. CHỈ ĐẠO | 5 |',
        '1. Kế hoạch | 3 | Có: 3',
        '2. Kiểm tra | 2 | Có: 2',
        'II. THỂ CHẾ | 4 |',
        '1. Rà soát | 4 | Có: 4',
      ],
      [
        'I (I) CHỈ ĐẠO: 5',
        '- I.1 (1) Kế hoạch: 3',
        '- I.2 (2) Kiểm tra: 2',
        'II (II) THỂ CHẾ: 4',
        '- II.1 (1) Rà soát: 4',
      ],
    ],
    [
      'with areas told by capitals alone',
      [
        'TT | Nội dung | Điểm tối đa | Cách chấm',
        ' | CHỈ ĐẠO | 3 |',
        '1 | Kế hoạch | 3 | Có: 3',
        ' | THỂ CHẾ | 4 |',
        '2 | Rà soát | 4 | Có: 4',
      ],
      ['1 () CHỈ ĐẠO: 3', '- 1.1 (1) Kế hoạch: 3', '2 () THỂ CHẾ: 4', '- 2.2 (2) Rà soát: 4'],
    ],
    [
      'none at all',
      ['TT | Nội dung | Điểm | Cách chấm', '1 | Kế hoạch | 3 | Có: 3', '2 | Kiểm tra | 2 | Có: 2'],
      ['A () : ?', '- A.1 (1) Kế hoạch: 3', '- A.2 (2) Kiểm tra: 2'],
    ],
    [
      'five deep, of five kinds of numbers',
      [
        'TT | Nội dung | Điểm | Cách chấm',
        'A | Phần A | 3 |',
        'I | Kế hoạch | 3 |',
        '1 | Ban hành | 3 |',
        'a) | Đúng hạn | 3 |',
        '- | Quý I | 1 | Có: 1',
        '- | Quý II | 2 | Có: 2',
      ],
      [
        ...[
          'A (A) Phần A: 3',
          '# A.I (I) Kế hoạch: 3',
          '# A.I.1 (1) Ban hành: 3',
          '# A.I.1.a (a) Đúng hạn: 3',
        ],
        ...['- A.I.1.a.1 (-) Quý I: 1', '- A.I.1.a.2 (-) Quý II: 2'],
      ],
    ],
    [
      'of numbers whose first part stands nowhere by itself',
      [
        'TT | Nội dung | Điểm | Cách chấm',
        'I | Chỉ đạo | 6 |',
        '1.1 | Một | 1 | Có: 1',
        '1.2 | Hai | 2 | Có: 2',
        '2 | Ba | 3 | Có: 3',
        'II | Thể chế | 4 |',
        '1.1 | Bốn | 4 | Có: 4',
      ],
      [
        ...['I (I) Chỉ đạo: 6', '- I.1.1 (1.1) Một: 1', '- I.1.2 (1.2) Hai: 2', '- I.2 (2) Ba: 3'],
        ...['II (II) Thể chế: 4', '- II.1.1 (1.1) Bốn: 4'],
      ],
    ],
    [
      'an area that is a criterion itself',
      [
        'TT | Nội dung | Điểm | Cách chấm',
        'I | Chỉ đạo | 3 |',
        '1 | Kế hoạch | 3 | Có: 3',
        'II | Hài lòng | 10 | Theo SIPAS',
      ],
      ['I (I) Chỉ đạo: 3', '- I.1 (1) Kế hoạch: 3', 'II (II) Hài lòng: 10', '- II.1 (II) Hài lòng: 10'],
    ],
    [
      'a bonus and a penalty below one heading',
      [
        'TT | Nội dung | Điểm | Cách chấm',
        'A | Tiêu chí chấm điểm | 3 |',
        '1 | Kế hoạch | 3 | Có: 3',
        'B | ĐIỂM CỘNG, ĐIỂM TRỪ | |',
        'I | Điểm cộng (tối đa 5 điểm) | |',
        '1 | Sáng kiến | 5 | Mỗi sáng kiến 1 điểm',
        'II | Trừ điểm | -2 |',
        '1 | Chậm báo cáo | -1 | Mỗi lần trừ 1 điểm',
      ],
      [
        ...[
          'A (A) Tiêu chí chấm điểm: 3',
          '- A.1 (1) Kế hoạch: 3',
          'bonusB.I (I) Điểm cộng: 5',
          '- B.I.1 (1) Sáng kiến: 5',
        ],
        ...['penaltyB.II (II) Trừ điểm: 2', '- B.II.1 (1) Chậm báo cáo: 1'],
      ],
    ],
  ])('%s', (_, lines, expected) => {
    const reading = fromText(lines);
    expect(outline(reading)).toEqual(expected);
    expect(told(reading)).toEqual([]);
  });

  test('letters that are Roman numbers too go on with letters', () => {
    const areas = [...'ABCDĐEGHIKLM'].flatMap(letter => [
      `${letter} | Phần ${letter} | 1 |`,
      '1 | Việc | 1 | Có: 1',
    ]);
    expect(
      fromText(['TT | Nội dung | Điểm | Cách chấm', ...areas])
        .areas.map(({ code }) => code)
        .join(''),
    ).toBe('ABCDĐEGHIKLM');
  });
});

describe('options', () => {
  test('in rows below their criterion, with points where its points stand', () => {
    const reading = fromText([
      'TT | Nội dung | Điểm chuẩn',
      'I | CHỈ ĐẠO | 5',
      '1 | Ban hành kế hoạch | 3',
      ' | Ban hành đúng hạn | 3',
      ' | Ban hành trễ | 1',
      ' | Không ban hành | 0',
      '2 | Trang bị | 2',
      ' | - Máy tính | 1',
      ' | - Máy in | 1',
    ]);
    expect(reading.areas[0]!.criteria.map(({ code, method }) => [code, method])).toEqual([
      ['I.1', 'Ban hành đúng hạn: 3\nBan hành trễ: 1\nKhông ban hành: 0'],
      // What adds up are criteria.
      ['I.2.1', ''],
      ['I.2.2', ''],
    ]);
  });

  test('of which one gives nothing are options, be it that the others add up', () => {
    const reading = fromText([
      'TT | Nội dung | Điểm chuẩn',
      'I | CHỈ ĐẠO | 2',
      '1 | Ban hành kế hoạch | 2',
      ' | Có ban hành | 2',
      ' | Không ban hành | 0',
    ]);
    expect(outline(reading)).toEqual(['I (I) CHỈ ĐẠO: 2', '- I.1 (1) Ban hành kế hoạch: 2']);
  });

  test('in small letters begin lines of their own, and a text that a page divides does not', () => {
    const reading = fromText([
      'TT | Nội dung | Điểm tối đa | Nội dung đánh giá | Thang điểm',
      'I | CHỈ ĐẠO | 2 | |',
      '1 | Ban hành kế hoạch | 2 | ban hành đúng hạn được điểm tối đa |',
      ' | | | ban hành chậm | 1',
      '2 | Đôn đốc | | Có từ 80% đến |',
      ' | | | dưới 90% |',
    ]);
    expect(reading.areas[0]!.criteria.map(({ method }) => method)).toEqual([
      'ban hành đúng hạn được điểm tối đa\nban hành chậm: 1',
      'Có từ 80% đến dưới 90%',
    ]);
  });

  test('in rows or lines of the column of titles, what explains them beside the first', () => {
    const header = [
      'STT',
      'Lĩnh vực/Tiêu chí/Tiêu chí thành phần',
      'Điểm tối đa',
      'Tài liệu kiểm chứng',
      'Hướng dẫn tự đánh giá/ thẩm định',
    ];
    const rows = [
      header,
      ['I', 'ĐIỂM ĐO LƯỜNG SỰ HÀI LÒNG', '35', 'Không', 'Căn cứ kết quả điều tra xã hội học'],
      ['II', 'ĐIỂM ĐÁNH GIÁ THEO BỘ CHỈ SỐ', '1', '', ''],
      ['1', 'CHỈ ĐẠO, ĐIỀU HÀNH', '1', '', ''],
      ['1.1', 'Thời gian ban hành', '0,5', 'Kế hoạch', 'Thời gian căn cứ theo chữ ký số'],
      ['', 'kế hoạch năm', '', '', ''],
      ['', 'Ban hành trong tháng 1: 0,5', '', '', ''],
      ['', 'không ban hành hoặc ban hành sau: 0', '', '', ''],
      ['1.2', 'Nội dung\nkế hoạch\n- Đủ nhiệm vụ: 0,3\n- Đủ kinh phí: 0,2', '0,5', '', ''],
    ];
    const text = rows
      .map(row => row.map(cell => (cell.includes('\n') ? `"${cell}"` : cell)).join('\t'))
      .join('\n');
    const reading = read(readClip({ html: '', text, hasPicture: false }));
    expect(
      reading.areas[1]!.criteria.map(({ code, title, method, evidence }) => ({
        code,
        title,
        method,
        evidence,
      })),
    ).toEqual([
      {
        code: 'II.1.1',
        title: 'Thời gian ban hành kế hoạch năm',
        method:
          'Ban hành trong tháng 1: 0,5\nkhông ban hành hoặc ban hành sau: 0\nThời gian căn cứ theo chữ ký số',
        evidence: ['Kế hoạch'],
      },
      {
        code: 'II.1.2',
        title: 'Nội dung kế hoạch',
        method: '- Đủ nhiệm vụ: 0,3\n- Đủ kinh phí: 0,2',
        evidence: [],
      },
    ]);
    expect(codes(reading)).toEqual([]);
  });

  test('with points of their own only: the highest is the maximum, which is told', () => {
    const reading = fromText([
      'TT | Nội dung | Cách chấm | Điểm',
      'I | Chỉ đạo | | 5',
      '1 | Kế hoạch | Có | 5',
      ' | | Không | 0',
    ]);
    expect(reading.areas[0]!.criteria[0]).toMatchObject({ maxPoints: 5, method: 'Có: 5\nKhông: 0' });
    expect(told(reading)).toEqual([
      { code: 'row.pointsFromOptions', points: 5, where: 'I.1', table: 1, row: 3 },
    ]);
  });
});

describe('a rule is never certain', () => {
  const confidence = (cell: string, points = '<td>3'): readonly string[] => {
    const html = `<table><tr><td>TT<td>Nội dung<td>Điểm<td>Cách chấm<tr><td>I<td>Chỉ đạo<td>3<td><tr><td>1<td>Kế hoạch${points}<td>${cell}</table>`;
    const reading = read(readClip({ html, text: '', hasPicture: false }));
    return [reading.areas[0]!.criteria[0]!.reading.confidence, ...codes(reading)];
  };

  test('where a picture or a table stands in its row, or points are not known', () => {
    const text = 'Đạt yêu cầu: 3<br>Không đạt yêu cầu: 0';
    expect(confidence(text)).toEqual(['certain']);
    expect(confidence(`${text}<img src="a.png">`)).toEqual(['look', 'row.picture']);
    expect(confidence(`${text}<table><tr><td>a<td>b</table>`)).toEqual([
      expect.not.stringMatching('certain'),
      'row.tableInside',
    ]);
    expect(confidence(text, '<td>1/2')).toEqual([
      expect.not.stringMatching('certain'),
      'sum.heading',
      'row.pointsUnreadable',
    ]);
  });
});

describe('points', () => {
  test.each<[string, number | null, readonly string[]]>([
    ['1,5', 1.5, []],
    ['0.25', 0.25, []],
    ['1,5đ', 1.5, ['row.pointsSpelt']],
    ['tối đa 5 điểm', 5, ['row.pointsSpelt']],
    ['½', 0.5, ['row.pointsSpelt']],
    ['1½', 1.5, ['row.pointsSpelt']],
    ['-2', null, ['row.pointsNegative']],
    ['01/02', null, ['row.pointsUnreadable']],
    ['1/2', null, ['row.pointsUnreadable']],
    ['45658', null, ['row.pointsUnreadable']],
    ['=SUM(D2:D5)', null, ['row.pointsUnreadable']],
    ['1-2', null, ['row.pointsUnreadable']],
    ['#REF!', null, ['row.pointsUnreadable']],
    ['80%', null, ['row.pointsUnreadable']],
    ['', null, ['row.noPoints']],
  ])('%s', (text, points, issues) => {
    const reading = fromText([
      'TT | Nội dung | Điểm | Cách chấm',
      'I | Chỉ đạo | |',
      `1 | Kế hoạch | ${text} | Có`,
    ]);
    expect(reading.areas[0]!.criteria[0]!.maxPoints).toBe(points);
    expect(codes(reading)).toEqual(issues);
  });

  test('in titles alone', () => {
    const lines = [
      'TT | Nội dung | Cách chấm',
      'I | Chỉ đạo (5 điểm) |',
      '1 | Kế hoạch (3,5 điểm) | Có',
      '2 | Kiểm tra: 1,5 điểm | Có',
    ];
    expect(outline(fromText(lines))).toEqual([
      'I (I) Chỉ đạo: 5',
      '- I.1 (1) Kế hoạch: 3.5',
      '- I.2 (2) Kiểm tra: 1.5',
    ]);
  });

  test('of each level have a column of their own', () => {
    const reading = fromText([
      'TT | Nội dung | Điểm lĩnh vực tối đa | Điểm tiêu chí tối đa | Cách chấm',
      'I | Chỉ đạo | 3 | |',
      '1 | Kế hoạch | | 3 | Có: 3; không: 0',
    ]);
    expect(outline(reading)).toEqual(['I (I) Chỉ đạo: 3', '- I.1 (1) Kế hoạch: 3']);
    expect(told(reading)).toEqual([]);
  });

  test('by survey have a column of their own', () => {
    const reading = fromText([
      'TT | Nội dung | Điểm tối đa | Điểm điều tra XHH | Cách chấm',
      'I | Chỉ đạo | 8 | | ',
      '1 | Kế hoạch | 3 | | Có: 3; không: 0',
      '2 | Hài lòng | | 5 |',
    ]);
    expect(reading.areas[0]!.criteria[1]).toMatchObject({
      maxPoints: 5,
      reading: { rule: { kind: 'survey' } },
    });
    expect(told(reading)).toEqual([]);
  });

  test('found out by appraisal and by survey stand in two columns of one name, and both count', () => {
    const reading = fromText([
      'TT | Nội dung | Điểm tối đa | | Cách chấm',
      ' | | Điểm thẩm định | Điều tra XHH | ',
      'I | Chỉ đạo | 3 | 2 | ',
      '1 | Kế hoạch | 3 | | Có: 3; không: 0',
      '2 | Ý kiến | | 2 | ',
      'II | Tác động | | 10 | ',
      '1 | Hài lòng | | 10 | ',
      ' | Tổng cộng | 3 | 12 | ',
    ]);
    expect(outline(reading)).toEqual([
      'I (I) Chỉ đạo: 5',
      '- I.1 (1) Kế hoạch: 3',
      '- I.2 (2) Ý kiến: 2',
      'II (II) Tác động: 10',
      '- II.1 (1) Hài lòng: 10',
    ]);
    expect(reading).toMatchObject({ declaredTotal: 15, total: 15 });
    expect(told(reading)).toEqual([]);
  });

  test('of a heading, of its title and of the whole are compared with what they hold', () => {
    const reading = fromText([
      'TT | Nội dung | Điểm | Cách chấm',
      'I | Chỉ đạo (6 điểm) | 5 |',
      '1 | Kế hoạch | 3 | Có: 3',
      'Tổng cộng | | 100 |',
    ]);
    expect(told(reading)).toEqual([
      { code: 'sum.total', declared: 100, summed: 3, where: '' },
      { code: 'row.titlePoints', title: 6, points: 5, where: 'I', table: 1, row: 2 },
      { code: 'sum.heading', declared: 5, summed: 3, where: 'I', table: 1, row: 2 },
    ]);
  });
});

describe('numbers', () => {
  test('printed twice give two codes, and are told', () => {
    const reading = fromText([
      'TT | Nội dung | Điểm | Cách chấm',
      '1 | Chỉ đạo | 3 |',
      ...['1.1', '1.2', '1.2'].map(code => `${code} | Việc | 1 | Có`),
    ]);
    expect(outline(reading).slice(1)).toEqual([
      '- 1.1 (1.1) Việc: 1',
      '- 1.2 (1.2) Việc: 1',
      '- 1.3 (1.2) Việc: 1',
    ]);
    expect(told(reading)).toEqual([
      { code: 'row.codeTwice', printed: '1.2', where: '1.3', table: 1, row: 5 },
    ]);
  });

  test('that are left out are told', () => {
    const reading = fromText([
      'TT | Nội dung | Điểm | Cách chấm',
      '1 | Chỉ đạo | 2 |',
      '1.1 | Việc | 1 | Có',
      '1.3 | Việc | 1 | Có',
    ]);
    expect(told(reading)).toEqual([
      { code: 'row.codeGap', after: '1', printed: '1.3', where: '1.3', table: 1, row: 4 },
    ]);
  });

  test('such as 1.10, of which Excel makes 1.1, are read as they were meant', () => {
    const rows = drawn([
      'TT | Nội dung | Điểm | Cách chấm',
      '1 | Chỉ đạo | 11 |',
      ...Array.from({ length: 11 }, (_, index) => `1.${index + 1} | Việc | 1 | Có`),
    ]);
    const reading = read(readTableFile(xlsx(rows, [])));
    expect(reading.areas[0]!.criteria.map(({ code }) => code).slice(8)).toEqual(['1.9', '1.10', '1.11']);
    expect(told(reading)).toEqual([
      { code: 'row.codeShortened', text: '1.1', meant: '1.10', where: '1.10', table: 1, row: 12 },
    ]);
  });

  test('that Word counts by itself are written out', () => {
    const numbered = (list: string, level = 0): string =>
      `<w:p><w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr></w:pPr></w:p>`;
    const row = (number: string, ...texts: readonly string[]): string =>
      `<w:tr><w:tc>${number}</w:tc>${texts.map(text => `<w:tc>${paragraph(text)}</w:tc>`).join('')}</w:tr>`;
    const body = `<w:tbl>${row(paragraph('TT'), 'Nội dung', 'Điểm', 'Cách chấm')}${row(numbered('1'), 'Chỉ đạo', '3', '')}${row(numbered('1', 1), 'Kế hoạch', '1', 'Có')}${row(numbered('1', 1), 'Kiểm tra', '2', 'Có')}${row(numbered('1'), 'Thể chế', '4', '')}${row(numbered('1', 1), 'Rà soát', '4', 'Có')}</w:tbl>`;
    const level = (depth: number, format: string, text: string): string =>
      `<w:lvl w:ilvl="${depth}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
    const numbering = `<w:abstractNum w:abstractNumId="7">${level(0, 'upperRoman', '%1.')}${level(1, 'decimal', '%2)')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>`;
    const reading = read(readTableFile(docxOf(body, { numbering })));
    expect(outline(reading)).toEqual([
      ...[
        'I (I) Chỉ đạo: 3',
        '- I.1 (1) Kế hoạch: 1',
        '- I.2 (2) Kiểm tra: 2',
        'II (II) Thể chế: 4',
        '- II.1 (1) Rà soát: 4',
      ],
    ]);
  });
});

describe('tables of a document', () => {
  const header = 'TT | Nội dung | Điểm tối đa | Cách chấm';
  const table = (...lines: readonly string[]): string => docxTable(drawn(lines));
  const state = table('ỦY BAN NHÂN DÂN TỈNH | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
  const signature = table('Nơi nhận | TM. ỦY BAN NHÂN DÂN');

  test('are passed over that hold something else, and joined where one goes on in the next', () => {
    const body = [
      state,
      paragraph('BỘ TIÊU CHÍ NĂM 2027'),
      table(header, 'I | Chỉ đạo | 3 |', '1 | Kế hoạch | 1 | Có'),
      paragraph(''),
      table('2 | Kiểm tra | 2 | Có', 'II | Thể chế | 4 |'),
      table(header, '3 | Rà soát | 4 | Có'),
      signature,
    ];
    const reading = read(readTableFile(docxOf(body.join(''))));
    expect(reading).toMatchObject({ title: 'BỘ TIÊU CHÍ NĂM 2027', year: 2027, total: 7 });
    expect(outline(reading)).toEqual([
      ...[
        'I (I) Chỉ đạo: 3',
        '- I.1 (1) Kế hoạch: 1',
        '- I.2 (2) Kiểm tra: 2',
        'II (II) Thể chế: 4',
        '- II.3 (3) Rà soát: 4',
      ],
    ]);
    expect(told(reading)).toEqual([]);
  });

  test('that begin again are tables of their own, be it that they look the same', () => {
    const list = (title: string): string => table(header, 'I | Chỉ đạo | 3 |', `1 | ${title} | 3 | Có`);
    const body = paragraph('Dành cho cấp xã') + list('Xã') + paragraph('Dành cho cấp sở') + list('Sở');
    const reading = read(readTableFile(docxOf(body)));
    expect(outline(reading)).toEqual(['I (I) Chỉ đạo: 3', '- I.1 (1) Xã: 3']);
    expect(codes(reading)).toEqual(['table.others']);
  });

  test('of several annexes: that for communes is read, and the others are told', () => {
    const annex = (name: string, title: string): string =>
      paragraph(name) + table(header, 'I | Chỉ đạo | 3 |', `1 | ${title} | 3 | Có`);
    const body = annex('PHỤ LỤC I: BỘ TIÊU CHÍ CẤP SỞ', 'Sở') + annex('PHỤ LỤC II: BỘ TIÊU CHÍ CẤP XÃ', 'Xã');
    const reading = read(readTableFile(docxOf(body)));
    expect(outline(reading)[1]).toBe('- I.1 (1) Xã: 3');
    expect(told(reading)).toEqual([
      {
        code: 'table.others',
        where: '',
        read: 'PHỤ LỤC II: BỘ TIÊU CHÍ CẤP XÃ',
        others: ['PHỤ LỤC I: BỘ TIÊU CHÍ CẤP SỞ'],
      },
    ]);
  });
});

describe('what stands around the criteria', () => {
  test('footnotes, signatures and remarks are no part of them, and are told', () => {
    const reading = fromText([
      'Biểu 1 | | |',
      'STT | Lĩnh vực | Điểm |',
      '1 | Chỉ đạo | 3 |',
      ' | | |',
      'TT (1) | Nội dung (2) | Điểm tối đa (3) | Cách chấm (4)',
      '1 | Chỉ đạo | 3 |',
      '1a | Kế hoạch | 1 | Có: 1',
      '1b | Kiểm tra | 2 | Có từ 80% đến',
      ' | | | dưới 90%: 2',
      'Tổng cộng | | 3 |',
      ' | | | TM. ỦY BAN NHÂN DÂN',
      '(*) Không tính đơn vị mới | | |',
    ]);
    expect(outline(reading)).toEqual([
      '1 (1) Chỉ đạo: 3',
      '- 1.a (1a) Kế hoạch: 1',
      '- 1.b (1b) Kiểm tra: 2',
    ]);
    expect(reading.areas[0]!.criteria[1]!.method).toBe('Có từ 80% đến dưới 90%: 2');
    expect(told(reading)).toEqual([
      { code: 'table.remarks', where: '', texts: ['TM. ỦY BAN NHÂN DÂN', '(*) Không tính đơn vị mới'] },
    ]);
  });
});

describe('a table of a kind not seen before', () => {
  const lines = [
    'Cột một | Cột hai | Cột ba | Cột bốn',
    'I | Chỉ đạo | | 3',
    '1 | Kế hoạch | Có: 3; không: 0 | 3',
  ];

  test('is told with its first rows', () => {
    const reading = fromText(lines);
    expect(told(reading)).toEqual([{ code: 'columns.unknown', where: '' }]);
    expect(reading.firstRows[0]).toEqual(['Cột một', 'Cột hai', 'Cột ba', 'Cột bốn']);
    expect(reading.areas).toEqual([]);
  });

  test('is read once its columns are named', () => {
    const naming = new Map([
      [0, 'code'],
      [1, 'title'],
      [2, 'method'],
      [3, 'points'],
    ] as const);
    const reading = fromText(lines, { naming });
    expect(outline(reading)).toEqual(['I (I) Chỉ đạo: 3', '- I.1 (1) Kế hoạch: 3']);
    expect(told(reading)).toEqual([]);
  });

  test('without points or titles says which column is missing', () => {
    expect(codes(fromText(['TT | Nội dung | Cách chấm', '1 | Kế hoạch | Có']))).toEqual(['columns.noPoints']);
    expect(codes(fromText(lines, { naming: new Map([[3, 'points']]) }))).toEqual(['columns.noTitle']);
  });
});
