import fc from 'fast-check';
import { criteriaOf } from '../../../../src/catalogue/index-set';
import { DEFAULT_SET } from '../../../../src/catalogue/shipped';
import { documentGaps, type OfficialDocument } from '../../../../src/messages/document';
import type { Ledger, RemediationRow } from '../../../../src/ledger/ledger';
import { newLedger } from '../../../../src/ledger/new-ledger';
import {
  REMEDY_PLAN_BASES,
  remedyPlanFacts,
  type RemedyPlanBasis,
} from '../../../../src/features/reports/domain/remedy-plan';
import { emptyRow } from '../../../../src/ledger/register-rows';
import { scoreLedger } from '../../../../src/scores/scores';
import { remedyPlanDocument } from '../../../../src/features/reports/messages/remedy-plan-document';
import { serialDate } from '../../../../src/rules/serial-date';
import { REPORT_KIND } from '../../../../src/rules/words';
import { setOfEveryKind } from '../../../catalogue/build-set';
import { anyLedger } from '../../../ledger/any-ledger';
import { anyEntry } from '../../../rules/any-entry';
import { demoLedger, SAMPLE_DAY } from '../../../sample/sample-plan';
import { foreignWords } from '../../../messages/foreign-words';
import { allLines, bodyLines, sentence } from '../../../messages/plain-document';

function plan(ledger: Ledger, basis: RemedyPlanBasis): OfficialDocument {
  const scores = scoreLedger(ledger, SAMPLE_DAY);
  return remedyPlanDocument(remedyPlanFacts(ledger, scores, basis), [], scores);
}
const remedy = (row: Partial<RemediationRow>): RemediationRow => ({
  ...emptyRow('remediation'),
  shortcoming: 'Tồn tại',
  ...row,
});

/** The town of 2023, of which the published index had taken points everywhere. */
const town: Ledger = {
  ...newLedger({
    workbookId: 'w',
    set: DEFAULT_SET,
    unitName: 'thị trấn Cẩm Giang',
    unitCode: '10888',
    authority: 'UBND huyện Cẩm Giàng',
    year: 2023,
    notArising: 'full',
  }),
  remediations: criteriaOf(DEFAULT_SET).map(({ code, title }) =>
    remedy({ shortcoming: title, criterion: code, lost: 0.25, due: serialDate(2023, 9, 30) }),
  ),
};

/** Every task and target of the plan of 2023, in its order; the number is that of its section. */
const TASKS: readonly (readonly [section: string, task: RegExp])[] = [
  ['I.1', /Khắc phục những tồn tại, hạn chế trong việc thực hiện Chỉ số CCHC năm 2022 của thị trấn/],
  ['I.1', /xác định nhiệm vụ, giải pháp để cải thiện các tiêu chí thành phần/],
  ['I.1', /nâng cao chất lượng công tác chỉ đạo, điều hành và tổ chức thực hiện các nhiệm vụ CCHC/],
  ['I.1', /Nâng cao trách nhiệm của cán bộ, công chức/],
  ['I.1', /Phấn đấu Chỉ số CCHC năm 2023 .*xếp hạng ở vị trí cao hơn/],
  ['I.2', /gắn với việc thực hiện có hiệu quả Kế hoạch CCHC năm 2023 của UBND huyện Cẩm Giàng/],
  ['I.2', /Kế hoạch phát triển kinh tế - xã hội năm 2023/],
  ['I.2', /là nhiệm vụ của tất cả cán bộ, công chức; trọng tâm là các bộ phận liên quan/],
  ['II.1', /thực hiện nghiêm túc các nội dung của Kế hoạch CCHC năm 2023/],
  ['II.1', /Theo dõi, tổng hợp việc khắc phục tồn tại, hạn chế của các lĩnh vực liên quan đến CCHC/],
  ['II.1', /Bảo đảm chế độ báo cáo CCHC theo đúng quy định/],
  [
    'II.1',
    /tuyên truyền về CCHC bằng nhiều hình thức, nâng cao nhận thức, trách nhiệm của người dân và tổ chức/,
  ],
  [
    'II.1',
    /khảo sát, điều tra nhằm đánh giá, đo lường sự hài lòng.*bộ phận tiếp nhận và trả kết quả và của UBND/,
  ],
  ['II.1', /Tăng cường công tác kiểm tra, đôn đốc.*thực hiện tự kiểm tra và kiểm tra CCHC/],
  ['II.1', /xử lý, khắc phục kịp thời các vấn đề phát hiện qua kiểm tra; phấn đấu đạt 100%/],
  ['II.1', /Nâng cao chất lượng, tính kịp thời của các văn bản chỉ đạo, điều hành CCHC/],
  ['II.1', /Phát huy tinh thần năng động, sáng tạo; có sáng kiến mới/],
  ['II.1', /Hoàn thành đúng tiến độ các nhiệm vụ được cơ quan cấp trên giao trong năm; phấn đấu đạt 100%/],
  ['II.2', /theo dõi tình hình thi hành pháp luật/],
  ['II.2', /Thực hiện tốt việc thu thập thông tin về tình hình thi hành pháp luật/],
  ['II.2', /Góp ý kịp thời, đầy đủ vào các dự thảo văn bản quy phạm pháp luật của trung ương/],
  ['II.2', /góp ý dự thảo văn bản quy phạm pháp luật có nội dung, chất lượng/],
  ['II.3', /Giải quyết hồ sơ TTHC trong năm trước hạn và đúng hạn; phấn đấu đạt 100%/],
  ['II.3', /Ban hành kế hoạch rà soát, đánh giá TTHC đúng thời gian quy định/],
  ['II.3', /Ban hành kế hoạch kiểm soát TTHC đúng thời gian quy định/],
  ['II.3', /chất lượng của kế hoạch rà soát, đánh giá và kế hoạch kiểm soát TTHC/],
  ['II.4', /chủ động nghiên cứu các văn bản quy phạm pháp luật có liên quan.*không chồng chéo, trùng lắp/],
  ['II.4', /xử lý hoặc kiến nghị xử lý các vấn đề được phát hiện sau thanh tra, kiểm tra.*phấn đấu đạt 100%/],
  ['II.5', /các nội dung đã đề ra trong kế hoạch đào tạo, bồi dưỡng năm 2023; phấn đấu đạt 100%/],
  ['II.5', /tham dự các lớp đào tạo, bồi dưỡng về chuyên môn, nghiệp vụ/],
  ['II.5', /các quy định về kỷ luật, kỷ cương hành chính, văn hóa công vụ/],
  ['II.5', /thực hiện kịp thời, đúng thời hạn các văn bản chỉ đạo của cấp trên/],
  ['II.6', /giải ngân kế hoạch vốn đầu tư ngân sách nhà nước; phấn đấu đạt 100%/],
  [
    'II.6',
    /các kiến nghị sau thanh tra, kiểm tra, kiểm toán nhà nước về tài chính, ngân sách; phấn đấu đạt 100%/,
  ],
  ['II.6', /Thường xuyên tự kiểm tra việc sử dụng kinh phí từ nguồn ngân sách nhà nước/],
  ['II.6', /Không để xảy ra sai phạm trong sử dụng kinh phí từ nguồn ngân sách nhà nước/],
  ['II.7.1', /hồ sơ công việc phát sinh trong năm dưới dạng hồ sơ điện tử.*phấn đấu đạt từ 90% trở lên/],
  ['II.7.1', /tuyên truyền về việc thực hiện TTHC thông qua dịch vụ công trực tuyến/],
  ['II.7.1', /trực tuyến mức độ 3 \(nay là một phần\) có phát sinh hồ sơ; phấn đấu đạt từ 90% trở lên/],
  ['II.7.1', /trực tuyến mức độ 4 \(nay là toàn trình\) có phát sinh hồ sơ; phấn đấu đạt từ 80% trở lên/],
  [
    'II.7.2',
    /quy trình nội bộ giải quyết TTHC, tuân thủ đúng các quy trình đã được công bố; phấn đấu đạt 100%/,
  ],
  ['II.7.2', /đánh giá nội bộ để khắc phục những hạn chế.*ISO 9001/],
  ['II.8', /giúp doanh nghiệp đang hoạt động trên địa bàn tháo gỡ khó khăn/],
  ['II.8', /tạo điều kiện thuận lợi cho việc hình thành, phát triển các doanh nghiệp mới/i],
  ['II.8', /Thường xuyên rà soát.*HĐND giao tại Nghị quyết phát triển kinh tế - xã hội năm 2023/],
  ['II.8', /đôn đốc bộ phận chuyên môn tham mưu thực hiện kịp thời, đúng thời gian quy định/],
  ['II.8', /các chỉ tiêu phát triển kinh tế - xã hội do HĐND giao đạt và vượt kế hoạch; phấn đấu đạt 100%/],
  ['III.1', /khẩn trương khắc phục các tồn tại, hạn chế trong năm 2022/],
  ['III.1', /Định kỳ hằng quý, 6 tháng, năm báo cáo kết quả thực hiện/],
  ['III.1', /chịu trách nhiệm trước Chủ tịch UBND thị trấn.*cung cấp tài liệu, hồ sơ kiểm chứng đầy đủ/],
  ['III.1', /chủ động tham mưu ban hành các văn bản chỉ đạo.*UBND huyện Cẩm Giàng đưa vào chấm điểm/],
  ['III.2', /Theo dõi, đôn đốc, tổng hợp tình hình thực hiện Kế hoạch.*đề xuất giải pháp khắc phục/],
  ['III.2', /Xây dựng kế hoạch tự kiểm tra việc thực hiện công tác CCHC/],
];

describe('the plan of 2023, made from its index set and lost points', () => {
  const lines = bodyLines(plan(town, 'register'));

  test.each(TASKS)('has the task of %s %s', (_, task) => {
    expect(lines.filter(line => task.test(line))).not.toEqual([]);
  });

  test('has the same parts in the same order', () => {
    const headings = lines
      .filter(line => /^(I{1,3}|\d(\.\d)?)\. /.test(line))
      .map(line => line.split(' ')[0]);
    expect(headings.join(' ')).toBe('I. 1. 2. II. 1. 2. 3. 4. 5. 6. 7. 7.1. 7.2. 8. III. 1. 2. 3.');
  });

  test.each([
    ['a word for another type of unit', /phường|\bxã\b(?! hội)/],
    ['the letter that was lost', /(^|\s)inh tế/],
    ['misspelt words', /khắc phụ[^c]|UBND huyên|Uỷ/],
    ['the plan of another year', /Kế hoạch phát triển kinh tế - xã hội năm 2022/],
    ['more than all', /100% trở lên/],
    ['levels without their new names', /mức độ [34](?! \(nay là)/],
    ['an inspection that a commune may not make', /tự thanh tra/],
    ['what is over', /Covid/i],
  ])('has not %s', (_, mistake) => {
    expect(lines.filter(line => mistake.test(line))).toEqual([]);
  });

  test('tells every criterion in the table of assignments, with points, role and day', () => {
    const [appendix] = plan(town, 'register').appendices;
    const [table] = appendix!.blocks;
    if (table?.kind !== 'table') throw new Error('no table');
    const rows = table.rows.flatMap(row => (row.kind === 'cells' ? [row.cells.map(sentence)] : []));
    expect(rows.map(([code]) => code)).toEqual(criteriaOf(DEFAULT_SET).map(({ code }) => code));
    expect(rows[0]).toEqual([
      '1.1',
      expect.stringContaining('Kế hoạch CCHC năm 2023') as string,
      '0,25',
      '',
      'Công chức văn phòng - thống kê (phụ trách CCHC)',
      '30/9/2023',
      'Kế hoạch CCHC; báo cáo CCHC kèm danh mục nhiệm vụ, sản phẩm',
    ]);
  });

  test('lacks only what the ledger does not know', () => {
    expect(documentGaps(plan(town, 'register'))).toEqual([
      'Số, ngày của quyết định công bố Chỉ số CCHC năm trước',
      'Số, ngày của văn bản yêu cầu khắc phục tồn tại, hạn chế (không có thì bỏ dòng này)',
      'Họ và tên người ký',
    ]);
  });
});

test.each([
  [2020, false],
  [2021, true],
  [2030, true],
  [2031, false],
])('a plan of %d rests on the programme of these ten years: %s', (year, rests) => {
  const ledger = { ...town, settings: { ...town.settings, year } };
  const text = bodyLines(plan(ledger, 'register')).join('\n');
  expect(text.includes('Nghị quyết số 76/NQ-CP')).toBe(rests);
  expect(text).toContain(`năm ${year} cao hơn năm ${year - 1}`);
});

test('reports of sections are none that the unit sends', () => {
  const due = serialDate(2023, 3, 20);
  const reports = [{ ...emptyRow('reports'), kind: REPORT_KIND.section, period: 'Quý I', due }];
  expect(bodyLines(plan({ ...town, reports }, 'register')).join('\n')).not.toContain('Thời hạn gửi báo cáo');
});

test.each([0, 1, 3])('%d reports that are due are named with their days', count => {
  const due = serialDate(2023, 3, 20);
  const reports = Array.from({ length: count }, () => ({
    ...emptyRow('reports'),
    kind: REPORT_KIND.unit,
    period: 'Quý I',
    due,
  }));
  const lines = bodyLines(plan({ ...town, reports }, 'register'));
  expect(lines.filter(line => line.endsWith(': chậm nhất ngày 20/3/2023.'))).toHaveLength(count);
  expect(lines.filter(line => line.includes('Thời hạn gửi báo cáo'))).toHaveLength(Math.min(1, count));
});

test('a plan with one table refers to it without a number', () => {
  const text = bodyLines(plan(town, 'register')).join('\n');
  expect(text).toContain('tại Phụ lục. ');
});

describe('losses', () => {
  const withRows = (...remediations: RemediationRow[]): Ledger => ({ ...town, remediations });

  test('from the register: those of one criterion together, with each measure once', () => {
    const row = { criterion: '1.4', lost: 0.25, measure: 'Mở chuyên mục.' };
    const lines = bodyLines(plan(withRows(remedy(row), remedy({ ...row, lost: 0.1 })), 'register'));
    expect(lines.find(line => line.startsWith('Đẩy mạnh'))).toMatch(
      /phấn đấu đạt 100% \(năm 2022 mất 0,35 điểm\)\. Giải pháp: mở chuyên mục\.$/,
    );
    expect(lines).toContain(
      'Năm 2022, 1 tiêu chí mất 0,35 điểm; mất nhiều nhất ở lĩnh vực 1. Công tác chỉ đạo, điều hành cải cách hành chính (0,35 điểm).',
    );
  });

  test('from the register: those of the index of the year before alone, blank years among them', () => {
    const row = { criterion: '1.4', lost: 0.25 };
    const years = [2021, 2022, null, 2023, 'năm trước'];
    const ledger = withRows(
      ...years.map((year, index) => remedy({ ...row, year, measure: `Biện pháp ${index}` })),
      remedy({ shortcoming: 'Việc của năm khác', year: 2021 }),
    );
    const document = plan(ledger, 'register');
    expect(bodyLines(document).find(line => line.startsWith('Đẩy mạnh'))).toMatch(
      /\(năm 2022 mất 0,50 điểm\)\. Giải pháp: biện pháp 1; biện pháp 2\.$/,
    );
    expect(allLines(document).join('\n')).not.toMatch(/Biện pháp [034]|Việc của năm khác/i);
  });

  test('from the points of this year, with what the register plans against its shortcomings', () => {
    const [due, owner] = [serialDate(2024, 3, 31), 'Chủ tịch UBND'];
    const ledger = withRows(
      remedy({ criterion: '1.4', year: 2023, measure: 'Mở chuyên mục', lost: 0.5, due, owner }),
      remedy({ criterion: '1.4', year: 2022, measure: 'Việc đã qua' }),
      remedy({ shortcoming: 'Trang thông tin chậm cập nhật', year: 2023 }),
    );
    const facts = remedyPlanFacts(ledger, scoreLedger(ledger, SAMPLE_DAY), 'scores');
    const planned = facts.areas[0]!.lost.find(({ criterion }) => criterion.code === '1.4')!;
    // Nothing was scored yet, but the register says what was lost.
    expect([planned.lost, planned.rows.map(({ measure }) => measure)]).toEqual([0.5, ['Mở chuyên mục']]);
    expect(facts.others.map(({ shortcoming }) => shortcoming)).toEqual(['Trang thông tin chậm cập nhật']);
  });

  test('a shortcoming of no criterion keeps its place', () => {
    const document = plan(withRows(remedy({ shortcoming: 'Trang thông tin chậm cập nhật' })), 'register');
    expect(bodyLines(document)).toContain('Trang thông tin chậm cập nhật: [bổ sung].');
    expect(documentGaps(document)).toContain(
      'Người phụ trách việc khắc phục tồn tại, hạn chế “Trang thông tin chậm cập nhật”',
    );
  });

  test('from the points of this year, the appraisal first, for the plan of the next', () => {
    const sample = demoLedger({ blank: false });
    const records = { ...sample.records, '3.1': { ...sample.records['3.1']!, appraised1: 7.5 } };
    const facts = remedyPlanFacts(
      { ...sample, records },
      scoreLedger({ ...sample, records }, SAMPLE_DAY),
      'scores',
    );
    expect(facts.year).toBe(2027);
    const area = facts.areas[2]!;
    expect(area.lost.find(({ criterion }) => criterion.code === '3.1')?.lost).toBe(0.5);
    // Nobody knows yet what a criterion without a score loses.
    expect(facts.areas[1]!.lost.find(({ criterion }) => criterion.code === '2.4')?.lost).toBeUndefined();
    for (const { area, lost, kept } of facts.areas)
      expect(lost.length + kept.length).toBe(area.criteria.length);
  });
});

test.each(REMEDY_PLAN_BASES)('each criterion has one task, under its own heading: %s', basis => {
  const ledger = demoLedger({ blank: false });
  const { body } = plan(ledger, basis);
  const [from, to] = ['NHIỆM VỤ VÀ GIẢI PHÁP', 'TỔ CHỨC THỰC HIỆN'].map(title =>
    body.findIndex(block => block.kind === 'heading' && block.text === title),
  );
  const tasks = body.slice(from, to).flatMap(block => (block.kind === 'item' ? [sentence(block.text)] : []));
  const { others } = remedyPlanFacts(ledger, scoreLedger(ledger, SAMPLE_DAY), basis);
  expect(new Set(tasks).size).toBe(tasks.length);
  expect(tasks).toHaveLength(criteriaOf(ledger.set).length + others.length);
});

/** The rows of the table of assignments, by the code of their criterion. */
function assignments(ledger: Ledger): Map<string, string[]> {
  const [table] = plan(ledger, 'register').appendices[0]!.blocks;
  const rows = table?.kind === 'table' ? table.rows : [];
  return new Map(
    rows.flatMap(row => {
      if (row.kind !== 'cells') return [];
      const cells = row.cells.map(sentence);
      return [[cells[0]!, cells] as const];
    }),
  );
}

test('who answers for a loss is told as the register does, else by the role and its name', () => {
  const { owner } = criteriaOf(DEFAULT_SET).find(({ code }) => code === '1.5')!;
  const people = { [owner]: { ...town.settings.people[owner]!, name: ' Người A ' } };
  const of = (criterion: string, by: string | null) => remedy({ criterion, lost: 0.25, owner: by });
  const rows = assignments({
    ...town,
    settings: { ...town.settings, people },
    remediations: [
      of('1.4', 'Văn phòng'),
      of('1.4', 'Tư pháp'),
      of('1.4', 'Văn phòng'),
      of('1.4', null),
      of('1.5', null),
    ],
  });
  expect(rows.get('1.4')![4]).toBe('Văn phòng; Tư pháp');
  expect(rows.get('1.5')![4]).toMatch(/^\p{Lu}.* \(Người A\)$/u);
  const unnamed = assignments({ ...town, remediations: [of('1.5', null)] }).get('1.5')![4];
  expect(unnamed).not.toMatch(/undefined|\(\s*\)/);
});

test.each([
  ['register', 2023],
  ['scores', 2024],
] as const)('a plan from the %s speaks of its year, %d, and of the one before', (basis, year) => {
  const document = plan(town, basis);
  const columns = document.appendices.flatMap(({ blocks }) =>
    blocks.flatMap(block => (block.kind === 'table' ? block.columns.map(({ title }) => title) : [])),
  );
  const text = [
    document.summary,
    document.attachedTo,
    ...columns,
    ...allLines(document),
    ...documentGaps(document),
  ];
  const years = text.flatMap(line => [...line.matchAll(/năm\s(\d{4})/gi)].map(([, told]) => Number(told)));
  expect([...new Set(years)].sort()).toEqual([year - 1, year]);
});

test('the last day of several is the deadline, and what is no day is none', () => {
  const due = (...dues: readonly (number | string | null)[]): string | undefined => {
    const remediations = dues.map(each => remedy({ criterion: '1.4', lost: 0.25, due: each }));
    return assignments({ ...town, remediations }).get('1.4')?.[5];
  };
  const [march, june] = [serialDate(2023, 3, 20), serialDate(2023, 6, 20)];
  expect(due(june, march, null)).toBe('20/6/2023');
  expect(due(march, 0.5, 'sớm')).toBe('20/3/2023');
  expect(due(0.5, null)).toBe('[bổ sung]');
});

test('a set without tasks names its criteria', () => {
  const set = {
    ...DEFAULT_SET,
    areas: DEFAULT_SET.areas.map(area => ({
      ...area,
      criteria: area.criteria.map(criterion => {
        const named = { ...criterion };
        delete (named as { task?: string }).task;
        return named;
      }),
    })),
  };
  expect(bodyLines(plan({ ...town, set }, 'register')).join('\n')).toContain(
    'Hoàn thành Kế hoạch CCHC năm; phấn đấu đạt 100% (năm 2022 mất 0,25 điểm).',
  );
});

test('whatever was entered, nothing of the program shows', () => {
  fc.assert(
    fc.property(
      anyLedger(setOfEveryKind(), anyEntry),
      fc.constantFrom(...REMEDY_PLAN_BASES),
      (ledger, basis) => {
        const wrong = allLines(plan(ledger, basis)).filter(line =>
          /undefined|NaN|\[object|null\b|\{năm\}/.test(line),
        );
        if (wrong.length > 0) throw new Error(wrong[0]);
      },
    ),
    { numRuns: 100 },
  );
});

test.each(REMEDY_PLAN_BASES)('the plan on sample figures is Vietnamese and composed: %s', basis => {
  const lines = bodyLines(plan(demoLedger({ blank: false }), basis));
  expect(lines.filter(line => line !== line.normalize('NFC') || / {2}|\s[.,;]/.test(line))).toEqual([]);
  expect(
    lines.flatMap(line => foreignWords(line)).filter(word => !['ISO', 'TCVN', 'trong'].includes(word)),
  ).toEqual([]);
});
