import fc from 'fast-check';
import { documentGaps, type OfficialDocument } from '../../../../src/messages/document';
import { historyRows, type Closing } from '../../../../src/scores/history';
import type { CriterionRecord, Ledger, RemediationRow } from '../../../../src/ledger/ledger';
import { emptyRow } from '../../../../src/ledger/register-rows';
import { emptyRecord } from '../../../../src/ledger/new-ledger';
import { criterionSentence } from '../../../../src/features/reports/messages/criterion-sentence';
import { reportFacts } from '../../../../src/features/reports/domain/report';
import { reportPeriods } from '../../../../src/ledger/report-periods';
import { scoreLedger } from '../../../../src/scores/scores';
import { signedAs } from '../../../../src/features/reports/messages/document-frame';
import { fullWords, lowerFirst } from '../../../../src/messages/full-words';
import { amount } from '../../../../src/messages/numbers-vi';
import { reportPeriodName, timeAhead } from '../../../../src/features/reports/messages/report-vi';
import { reportDocument } from '../../../../src/features/reports/messages/report-document';
import type { Entry } from '../../../../src/rules/entry';
import { serialDate } from '../../../../src/rules/serial-date';
import { REPORT_KIND } from '../../../../src/rules/words';
import { setOfEveryKind } from '../../../catalogue/build-set';
import { anyLedger } from '../../../ledger/any-ledger';
import { anyEntry } from '../../../rules/any-entry';
import { demoLedger, SAMPLE_DAY } from '../../../sample/sample-plan';
import { foreignWords } from '../../../messages/foreign-words';
import { allLines, bodyLines, sentence } from '../../../messages/plain-document';

const day = (month: number, date: number): number => serialDate(2026, month, date);
const blank: Ledger = { ...demoLedger({ blank: true }), reports: [] };
const [, H1, , YEAR] = reportPeriods(2026);

function withEntry(code: string, entry: Partial<Entry>, record: Partial<CriterionRecord> = {}): Ledger {
  const empty = emptyRecord(0);
  return {
    ...blank,
    records: { ...blank.records, [code]: { ...empty, ...record, entry: { ...empty.entry, ...entry } } },
  };
}
function report(ledger: Ledger, closings: readonly Closing[] = [], today = SAMPLE_DAY): OfficialDocument {
  return reportDocument(reportFacts(ledger, scoreLedger(ledger, today), closings, YEAR!, today));
}

const lineWith = (document: OfficialDocument, start: string): string | undefined =>
  bodyLines(document).find(line => line.startsWith(start));

describe('a sentence is chosen by its facts', () => {
  test('a survey that was not held is not called a thing that did not arise', () => {
    const notHeld = { ...blank, settings: { ...blank.settings, surveyHeld: false } };
    expect(lineWith(report(notHeld), 'Mức độ hài lòng')).toContain('trong năm không điều tra');
    expect(lineWith(report(withEntry('1.8', { notArising: 'x' })), 'Xử lý vấn đề')).toContain(
      'trong kỳ không phát sinh',
    );
  });

  test.each<[string, string, Partial<Entry>, string]>([
    [
      'goal met',
      '1.1',
      { done: 10, total: 10 },
      'Hoàn thành Kế hoạch CCHC năm: 10/10 (100%), đạt chỉ tiêu; tự chấm 1,50/1,50 điểm.',
    ],
    [
      'goal missed',
      '1.4',
      { done: 4, total: 5 },
      'Hoàn thành kế hoạch tuyên truyền CCHC: 4/5 (80%), thấp hơn chỉ tiêu 100% là 20 điểm phần trăm, còn thiếu 1 hình thức/tin bài tuyên truyền; tự chấm 0,80/1,00 điểm.',
    ],
    [
      'goal surpassed',
      '7.1.1',
      { done: 95, total: 100 },
      'Hồ sơ công việc được lập, lưu trữ điện tử: 95/100 (95%), vượt chỉ tiêu 90%; tự chấm 4,00/4,00 điểm.',
    ],
    [
      'nearly all',
      '3.1',
      { done: 99999, total: 100000 },
      'Hồ sơ TTHC giải quyết trước hạn và đúng hạn: 99.999/100.000 (gần 100%), thấp hơn chỉ tiêu 100% là dưới 0,01 điểm phần trăm, còn thiếu 1 hồ sơ; tự chấm 8,00/8,00 điểm.',
    ],
    [
      'not arising',
      '3.1',
      { notArising: 'x' },
      'Hồ sơ TTHC giải quyết trước hạn và đúng hạn: trong kỳ không phát sinh; tự chấm 8,00/8,00 điểm.',
    ],
    ['not entered', '3.1', {}, 'Hồ sơ TTHC giải quyết trước hạn và đúng hạn: [bổ sung].'],
    [
      'wrongly entered',
      '3.1',
      { done: 5, total: 3 },
      'Hồ sơ TTHC giải quyết trước hạn và đúng hạn: [bổ sung].',
    ],
    [
      'a survey',
      '1.6',
      { items: [30, 15, 5, null, null] },
      'Mức độ hài lòng của người dân, tổ chức: 45/50 (90%); tự chấm 0,90/1,00 điểm.',
    ],
    [
      'on time',
      '2.1',
      { date: day(1, 20) },
      'Ban hành kế hoạch theo dõi tình hình thi hành pháp luật: ký ngày 20/01/2026, đúng hạn 31/01/2026; tự chấm 1,50/1,50 điểm.',
    ],
    [
      'late',
      '2.1',
      { date: day(2, 5) },
      'Ban hành kế hoạch theo dõi tình hình thi hành pháp luật: ký ngày 05/02/2026, chậm 5 ngày so với hạn 31/01/2026; tự chấm 0,50/1,50 điểm.',
    ],
    [
      'a checklist',
      '2.3',
      { items: ['Đạt', 'Không đạt', 'Không đạt'] },
      'Thu thập thông tin về tình hình thi hành pháp luật: đạt 1/3 nội dung (chưa đạt nội dung thu thập thông tin từ cơ quan, tổ chức, cá nhân; có báo cáo tổng hợp thông tin); tự chấm 0,50/2,00 điểm.',
    ],
    [
      'nothing to deduct',
      '5.3',
      { done: 0 },
      'Vi phạm kỷ luật, kỷ cương hành chính, văn hóa công vụ: không có vụ vi phạm kỷ luật, kỷ cương bị xử lý, không bị trừ điểm; tự chấm 4,00/4,00 điểm.',
    ],
    [
      'a level',
      '8.2',
      { result: 'Tăng so với năm trước' },
      'Doanh nghiệp thành lập mới trên địa bàn: tăng so với năm trước; tự chấm 3,00/3,00 điểm.',
    ],
    [
      'yes or no',
      '1.5',
      { result: 'Không đạt' },
      'Tổ chức khảo sát hài lòng: chưa đạt yêu cầu; tự chấm 0,00/0,50 điểm.',
    ],
  ])('%s', (_, code, entry, expected) => {
    const ledger = withEntry(code, entry);
    expect(bodyLines(report(ledger))).toContain(expected);
  });

  test('whoever adds what a ratio lacks to the ratio finds the goal, as they are printed', () => {
    const percent = (text: string): number => Math.round(Number(text.replace(',', '.')) * 100);
    const counts = fc
      .integer({ min: 1, max: 900 })
      .chain(total => fc.tuple(fc.nat(total - 1), fc.constant(total)));
    fc.assert(
      fc.property(counts, ([done, total]) => {
        const { criteria } = scoreLedger(withEntry('7.1.1', { done, total }), SAMPLE_DAY);
        const score = criteria.find(({ criterion }) => criterion.code === '7.1.1')!;
        const text = sentence(criterionSentence(score));
        const [, ratio, goal, lacking] =
          /\(([\d,]+)%\), thấp hơn chỉ tiêu (\d+)% là ([\d,]+) điểm/.exec(text) ?? [];
        if (ratio === undefined) return expect(done / total).toBeGreaterThanOrEqual(0.9);
        expect(percent(ratio) + percent(lacking!)).toBe(percent(goal!));
      }),
      // 54,954954… % must not be rounded twice.
      { examples: [[[61, 111]]] },
    );
  });

  test('what changed since the period before', () => {
    const then = withEntry('1.4', { done: 2, total: 5 });
    const closed = day(6, 15);
    const rows = historyRows(then, scoreLedger(then, closed), H1!.name, closed);
    const closings = [{ period: H1!.name, closed, replaced: false, rows }];
    const told = report(withEntry('1.4', { done: 4, total: 5 }), closings);
    expect(lineWith(told, 'Hoàn thành kế hoạch tuyên truyền')).toMatch(
      /tự chấm 0,80\/1,00 điểm, tăng 0,40 điểm so với 6 tháng đầu năm\.$/,
    );
    expect(bodyLines(told).join('\n')).toContain(
      'So với 6 tháng đầu năm\u00a02026, Chỉ số tăng 0,40 điểm phần trăm (từ 0,40%).',
    );
  });

  test('last year, where it is known', () => {
    const ledger = { ...withEntry('1.1', { done: 1, total: 1 }), lastYear: { '1': 2 } };
    expect(bodyLines(report(ledger)).join('\n')).toContain('so với năm 2025 giảm 0,50 điểm (từ 2,00 điểm)');
    expect(bodyLines(report(withEntry('1.1', { done: 1, total: 1 }))).join('\n')).not.toContain('năm 2025');
  });

  test('the total of last year only where it is known of every area, and can be right', () => {
    const ledger = withEntry('1.1', { done: 1, total: 1 });
    const points = (of: (max: number) => number) =>
      Object.fromEntries(ledger.set.areas.map(({ code, maxPoints }) => [code, of(maxPoints)]));
    const told = (lastYear: Ledger['lastYear']): string[] =>
      bodyLines(report({ ...ledger, lastYear })).filter(line =>
        /So với năm\u00a02025|So với năm 2025/.test(line),
      );
    expect(told(points(max => max / 2))).toHaveLength(1);
    expect(told({ '1': 2 })).toEqual([]);
    expect(told(points(max => max + 1))).toEqual([]);
    expect(told(points(() => -1))).toEqual([]);
  });

  test('a rating is one for the time being until everything is entered', () => {
    const sample = demoLedger({ blank: false });
    const facts = reportFacts(sample, scoreLedger(sample, SAMPLE_DAY), [], YEAR!, SAMPLE_DAY);
    const { scores } = facts;
    const whole = { ...scores, total: { ...scores.total, entered: scores.total.criteria } };
    const told = (given: typeof scores): string =>
      bodyLines(reportDocument({ ...facts, scores: given })).join('\n');
    expect(told(scores)).toContain(', tạm xếp loại Khá');
    expect(told(whole)).toContain(', xếp loại Khá');
  });

  test('a cause is what the officers wrote; what they did not write is a gap', () => {
    const told = report(withEntry('1.4', { done: 4, total: 5 }, { note: 'Thiếu kinh phí.' }));
    expect(bodyLines(told)).toContain('Hoàn thành kế hoạch tuyên truyền CCHC: thiếu kinh phí.');
    expect(documentGaps(told)).not.toContain('Nguyên nhân của các tồn tại, hạn chế');
    expect(documentGaps(report(withEntry('1.4', { done: 4, total: 5 })))).toContain(
      'Nguyên nhân của các tồn tại, hạn chế',
    );
  });
});

describe('shortcomings', () => {
  const row = (change: Partial<RemediationRow>): RemediationRow => ({
    ...emptyRow('remediation'),
    year: 2025,
    ...change,
  });
  const told = (...remediations: RemediationRow[]): string =>
    bodyLines(report({ ...blank, remediations })).join('\n');

  test('of last year are counted; what was done without a deadline is done', () => {
    const text = told(
      row({ shortcoming: 'Chậm báo cáo', done: day(2, 1), result: 'Đã gửi' }),
      row({ shortcoming: 'Thiếu hồ sơ' }),
      row({ shortcoming: 'Việc cũ', year: 2024 }),
    );
    expect(text).toContain(
      'Đến ngày 15/10/2026, đã khắc phục 1/2 tồn tại, hạn chế của Chỉ số CCHC năm 2025.',
    );
    expect(text).toContain('Chậm báo cáo, đã khắc phục ngày 01/02/2026; kết quả: Đã gửi.');
    expect(text).not.toContain('Chậm báo cáo, chưa khắc phục xong');
    expect(text).not.toContain('Khắc phục tồn tại, hạn chế “Chậm báo cáo”');
    // What is still open is not forgotten, whatever its year.
    expect(text).toContain('Thiếu hồ sơ, chưa khắc phục xong.');
    expect(text).toContain('Việc cũ, chưa khắc phục xong.');
  });

  test.each([
    [day(2, 1), day(1, 20), ', đúng hạn; kết quả'],
    [day(2, 1), day(2, 5), ', quá hạn; kết quả'],
    [null, day(2, 5), 'ngày 05/02/2026; kết quả'],
  ])('due on %s and remedied on %s are told with how that came: %s', (due, done, expected) => {
    expect(told(row({ shortcoming: 'Chậm báo cáo', due, done, result: 'Đã gửi' }))).toContain(expected);
  });

  test('are no reports that came in time, nor those of sections', () => {
    const sent = { ...emptyRow('reports'), period: 'Quý I', due: day(3, 20), sent: day(3, 18) };
    const late = { ...sent, sent: day(3, 25) };
    const reports = [
      { ...sent, kind: REPORT_KIND.unit },
      { ...late, kind: REPORT_KIND.section },
    ];
    const told = bodyLines(report({ ...blank, reports }));
    expect(told.filter(line => /, chậm \d|, quá hạn \d|chưa gửi/.test(line))).toEqual([]);
    const unit = [{ ...late, kind: REPORT_KIND.unit }];
    expect(lineWith(report({ ...blank, reports: unit }), `${REPORT_KIND.unit} quý I`)).toContain(
      'chậm 5 ngày',
    );
  });

  test('of this year are told once, with their points', () => {
    const lost = withEntry('1.4', { done: 4, total: 5 });
    const of = (criterion: string) => row({ shortcoming: `Về ${criterion}`, criterion, year: 2026 });
    const text = bodyLines(report({ ...lost, remediations: [of('1.4'), of('1.5')] })).join('\n');
    expect(text).toContain('mất 0,20 điểm');
    expect(text).not.toContain('Về 1.4, chưa khắc phục xong');
    expect(text).toContain('Về 1.5, chưa khắc phục xong.');
    expect(text).toContain('Khắc phục tồn tại, hạn chế “Về 1.4”');
  });
});

test('nothing is said of what there is none of', () => {
  const text = bodyLines(report(blank)).join('\n');
  expect(text).toContain('Tính đến ngày 15/10/2026, chưa ghi nhận tồn tại, hạn chế.');
  expect(text).not.toContain('Nguyên nhân');
  expect(text).not.toContain('Chỉ số CCHC tự chấm');
  expect(text).toContain('Trong kỳ không có nhiệm vụ được giao đến hạn.');
  expect(documentGaps(report(blank))).toHaveLength(40 + 3);
});

test('whatever was entered, nothing of the program shows and no sentence is broken', () => {
  const set = setOfEveryKind();
  fc.assert(
    fc.property(anyLedger(set, anyEntry), ledger => {
      const document = report(ledger);
      const wrong = allLines(document).filter(line => /undefined|NaN|\[object|null\b/.test(line));
      if (wrong.length > 0) throw new Error(wrong[0]);
    }),
    { numRuns: 100, verbose: 0 },
  );
});

test('the report on sample figures is Vietnamese, composed, without double spaces', () => {
  const text = bodyLines(report(demoLedger({ blank: false })));
  expect(text.filter(line => line !== line.normalize('NFC') || / {2}|\s[.,;]/.test(line))).toEqual([]);
  const adopted = ['ISO', 'TCVN', 'trong'];
  const foreign = text.flatMap(line => foreignWords(line)).filter(word => !adopted.includes(word));
  expect(foreign).toEqual([]);
});

test.each([
  ['CHỦ TỊCH', ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH']],
  ['Phó Chủ tịch', ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH']],
  ['Phó Chủ tịch'.normalize('NFD'), ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH']],
  ['QUYỀN CHỦ TỊCH', ['TM. ỦY BAN NHÂN DÂN', 'Q. CHỦ TỊCH']],
  ['Q. Chủ tịch', ['TM. ỦY BAN NHÂN DÂN', 'Q. CHỦ TỊCH']],
  [' Quyền  Chủ tịch ', ['TM. ỦY BAN NHÂN DÂN', 'Q. CHỦ TỊCH']],
  ['Trưởng ban Quyền trẻ em', ['TM. ỦY BAN NHÂN DÂN', 'TRƯỞNG BAN QUYỀN TRẺ EM']],
  ['', ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH']],
])('who is "%s" signs as %j', (title, expected) => {
  expect(signedAs(title)).toEqual(expected);
});

test.each([
  ['KH CCHC', 'Kế hoạch CCHC'],
  ['Ban hành KH rà soát', 'Ban hành kế hoạch rà soát'],
  ['20/KH-UBND', '20/KH-UBND'],
  ['QĐ 781/QĐ-UBND', 'Quyết định 781/QĐ-UBND'],
  ['Bộ phận TN&TKQ (một cửa)', 'Bộ phận tiếp nhận và trả kết quả (một cửa)'],
  ['Chỉ tiêu KT-XH HĐND giao', 'Chỉ tiêu kinh tế - xã hội HĐND giao'],
  ['KHÔNG', 'KHÔNG'],
])('%s is written out as %s', (short, full) => {
  expect(fullWords(short)).toBe(full);
});

test('what lies ahead of a period is the next one, of a year the next year', () => {
  const ahead = reportPeriods(2026).map(({ code }) => timeAhead(code, 2026));
  expect(ahead).toEqual(['quý II năm 2026', '6 tháng cuối năm 2026', 'quý IV năm 2026', 'năm 2027']);
});

test('titles within a sentence, numbers with thousands, names of periods', () => {
  expect(['Số phiếu', 'UBND xã', 'Ý thứ nhất'].map(lowerFirst)).toEqual([
    'số phiếu',
    'UBND xã',
    'ý thứ nhất',
  ]);
  expect([1234567.5, 999, -1234].map(amount)).toEqual(['1.234.567,5', '999', '-1.234']);
  expect(reportPeriods(2026).map(({ name }) => reportPeriodName(name, 2026))).toEqual([
    'quý I năm\u00a02026',
    '6 tháng đầu năm\u00a02026',
    'quý III năm\u00a02026',
    'năm\u00a02026',
  ]);
});
