import { remediedText, shortcomingText } from '../../../../src/features/reports/messages/shortcoming-text';
import { LOST_POINTS, SAMPLE } from '../../../../src/rules/words';

/** What a row of the register says, how a document tells it, and what it says is to be remedied. */
test.each<[shortcoming: string, criterion: string | null, told: string, remedied: string]>([
  ['Chậm báo cáo.', '1.3', 'Chậm báo cáo', 'tồn tại, hạn chế “Chậm báo cáo”'],
  ['Thiếu hồ sơ; ', null, 'Thiếu hồ sơ', 'tồn tại, hạn chế “Thiếu hồ sơ”'],
  ['Chậm. Thiếu hồ sơ.', null, 'Chậm. Thiếu hồ sơ', 'tồn tại, hạn chế “Chậm. Thiếu hồ sơ”'],
  ['KH CCHC chậm', null, 'Kế hoạch CCHC chậm', 'tồn tại, hạn chế “Kế hoạch CCHC chậm”'],
  [
    `${LOST_POINTS}Sáng kiến CCHC.`,
    '1.10',
    'Tiêu chí 1.10 (Sáng kiến CCHC) chưa đạt điểm tối đa',
    'tồn tại, hạn chế ở tiêu chí 1.10 (Sáng kiến CCHC)',
  ],
  [
    `${LOST_POINTS}  Sáng kiến CCHC`,
    null,
    'Tiêu chí “Sáng kiến CCHC” chưa đạt điểm tối đa',
    'tồn tại, hạn chế ở tiêu chí “Sáng kiến CCHC”',
  ],
  [
    `${SAMPLE.shortcoming}Sáng kiến CCHC`,
    '1.10',
    'Tiêu chí 1.10 (Sáng kiến CCHC) chưa đạt yêu cầu',
    'tồn tại, hạn chế ở tiêu chí 1.10 (Sáng kiến CCHC)',
  ],
])('"%s" of criterion %s is told as what it is', (shortcoming, criterion, told, remedied) => {
  const row = { shortcoming, criterion };
  expect([shortcomingText(row), remediedText(row)]).toEqual([told, remedied]);
});
