import type { Candidate } from '../../../../src/features/planner/domain/candidate';
import { stepTextEn } from '../../../../src/features/planner/messages/step-en';
import { stepText } from '../../../../src/features/planner/messages/step-vi';
import { dateText } from '../../../../src/messages/date-text';

const SAID: readonly (readonly [does: Candidate['does'], text: string])[] = [
  [{ form: 'more', count: 9, of: 'Số hồ sơ đúng hạn', left: 20 }, 'thêm 9 hồ sơ đúng hạn trong số còn lại'],
  [{ form: 'more', count: 1, of: 'Số sáng kiến được công nhận' }, 'thêm 1 sáng kiến được công nhận'],
  [
    { form: 'share', share: 1, of: 'Số quy trình áp dụng đúng' },
    'thực hiện để tỷ lệ quy trình áp dụng đúng đạt 100% rồi nhập số liệu',
  ],
  [
    { form: 'share', share: 0.9, of: 'Số hồ sơ' },
    'thực hiện để tỷ lệ hồ sơ đạt từ 90% trở lên rồi nhập số liệu',
  ],
  [
    { form: 'share', share: 0.9, open: true, of: 'Số hồ sơ' },
    'thực hiện để tỷ lệ hồ sơ đạt trên 90% rồi nhập số liệu',
  ],
  [{ form: 'choose', word: 'Kịp thời' }, 'đạt mức “Kịp thời”'],
  [{ form: 'meet' }, 'thực hiện để đạt yêu cầu'],
  [{ form: 'items', titles: ['Có kế hoạch', 'Có báo cáo'] }, 'hoàn thành: có kế hoạch; có báo cáo'],
  [{ form: 'sign', until: 46_053, late: false }, 'ban hành chậm nhất ngày 31/01/2026'],
  [{ form: 'sign', until: 46_053, late: true }, 'ban hành chậm nhất ngày 31/01/2026 để còn được điểm'],
  [{ form: 'none', of: 'Số vụ vi phạm' }, 'không để phát sinh vụ vi phạm'],
  [
    {
      form: 'all',
      of: [
        { form: 'none', of: 'Số lần trễ' },
        { form: 'none', of: 'Vắng mặt' },
      ],
    },
    'không để phát sinh lần trễ; không để phát sinh vắng mặt',
  ],
  [{ form: 'rows', register: 'reports', count: 1, open: 2 }, 'gửi đúng hạn 1 trong 2 báo cáo còn lại'],
  [{ form: 'rows', register: 'tasks', count: 1, open: 1 }, 'hoàn thành đúng hạn 1 trong 1 nhiệm vụ còn lại'],
  [{ form: 'rows', register: 'remediation', count: 3, open: 4 }, 'khắc phục xong 3 trong 4 tồn tại còn lại'],
  [{ form: 'rows', register: 'tasks', count: 1, open: 0 }, 'ghi vào trang Nhiệm vụ và hoàn thành đúng hạn'],
];

test.each(SAID)('%j is said', (does, text) => {
  expect(stepText(does)).toBe(text);
});

/** What a sentence must tell of a step. */
function factsOf(does: Candidate['does']): string[] {
  if (does.form === 'all') return does.of.flatMap(factsOf);
  if (does.form === 'rows')
    return does.open === 0 ? [] : [`${does.count} of ${does.open} open`, does.open === 1 ? 'task ' : 's'];
  if (does.form === 'items') return [does.titles.join('; ')];
  if (does.form === 'sign') return [dateText(does.until)];
  if (does.form === 'share') return [`${does.share * 100}%`, does.of];
  if (does.form === 'choose') return [`“${does.word}”`];
  if (does.form === 'more')
    return [`${does.count} more`, does.of, ...(does.left === undefined ? [] : [`${does.left} left`])];
  return does.form === 'none' ? [does.of] : [];
}

test.each(SAID)('English tells of %j what there is to tell', does => {
  const text = stepTextEn(does);
  expect(factsOf(does).filter(fact => !text.includes(fact))).toEqual([]);
  expect(text).toMatch(/^[a-z\d].{9,}/);
  expect(text).not.toMatch(/undefined|\)\w/);
});

test.each<[share: number, open: true | undefined, said: string]>([
  [1, undefined, 'reach 100% (hồ sơ)'],
  [0.9, undefined, 'reach at least 90% (hồ sơ)'],
  [0.9, true, 'reach more than 90% (hồ sơ)'],
])('English tells of a share of %d, open: %s, whether that or more is asked for', (share, open, said) => {
  const does = { form: 'share', share, of: 'hồ sơ', ...(open && { open }) } as const;
  expect(stepTextEn(does)).toContain(said);
});

test('English says each step otherwise, as Vietnamese does', () => {
  // What stays apart though all names and numbers are the same.
  const plain = SAID.map(([does]) =>
    factsOf(does).reduce((text, fact) => text.replace(fact, '…'), stepTextEn(does)),
  );
  expect(new Set(plain).size).toBe(SAID.length);
});
