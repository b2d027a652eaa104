import { criteriaOf } from '../../../../src/catalogue/index-set';
import { emptyRow } from '../../../../src/ledger/register-rows';
import { vi } from '../../../../src/messages/vi';
import { RegisterList } from '../../../../src/features/registers/workbook/register-list';
import { registerFields, rowFrom } from '../../../../src/features/registers/workbook/register-fields';
import { demoLedger, SAMPLE_DAY } from '../../../sample/sample-plan';

const ledger = demoLedger({ blank: true });
const row = {
  criterion: '1.4',
  number: '20/KH-UBND',
  signed: SAMPLE_DAY,
  summary: 'Kế hoạch kiểm tra cải cách hành chính',
  signer: null,
  link: { error: '#REF!' },
};
const evidence = Array.from({ length: 5000 }, (_, index) => ({ ...row, number: `${index + 1}/KH-UBND` }));
const list = new RegisterList({ ...ledger, evidence }, 'evidence', SAMPLE_DAY, vi);

test('rows are listed last first, with what is filled in them', () => {
  const [last] = list.matching('');
  expect(list.listed(last!)).toEqual({
    title: '5000/KH-UBND · Kế hoạch kiểm tra cải cách hành chính',
    status: '',
    facts: ['Tiêu chí: 1.4', 'Ngày ký: 15/10/2026', 'Đường dẫn: #REF!'],
    place: { in: 'register', register: 'evidence', index: 4999, field: 'criterion' },
  });
});

test.each([
  ['4321/kh', 1],
  ['ke hoach KIỂM 4321', 1],
  ['15/10/2026', 5000],
  ['kế hoạch tập huấn', 0],
  ['', 5000],
  ['  ', 5000],
])('%s is found in %i rows', (words, count) => {
  expect(list.matching(words)).toHaveLength(count);
});

test('a row about a criterion is found by what the decision calls it, and each column by itself', () => {
  const [{ code, title }] = criteriaOf(ledger.set) as [ReturnType<typeof criteriaOf>[0]];
  const task = { ...emptyRow('tasks'), task: 'Họp', assignedBy: '15/TB', indicator: code, note: '7' };
  const tasks = new RegisterList({ ...ledger, tasks: [task] }, 'tasks', SAMPLE_DAY, vi);
  const papers = new RegisterList(
    { ...ledger, evidence: [{ ...row, criterion: code, number: '20/KH', summary: null }] },
    'evidence',
    SAMPLE_DAY,
    vi,
  );
  for (const found of [tasks, papers]) {
    expect(found.matching(title)).toHaveLength(1);
    expect(found.matching(code)).toHaveLength(1);
  }
  // The end of one column and the beginning of the next are no word.
  expect(papers.matching(`${code}20`)).toEqual([]);
  expect(papers.matching('120')).toEqual([]);
  expect(tasks.matching('hop15')).toEqual([]);
  const unknown = { ...ledger, tasks: [{ ...task, indicator: '99.9' }] };
  expect(new RegisterList(unknown, 'tasks', SAMPLE_DAY, vi).matching('undefined')).toEqual([]);
  // What is not filled leaves nothing behind in the title.
  expect(papers.listed(papers.matching('')[0]!).title).toBe('20/KH');
});

test('a row with a deadline says how it stands', () => {
  const due = (date: unknown): string => {
    const remediation = { ...ledger.remediations[0], shortcoming: 'Chậm', lost: 0.25, due: date } as never;
    const listed = new RegisterList(
      { ...ledger, remediations: [remediation] },
      'remediation',
      SAMPLE_DAY,
      vi,
    );
    const { status, facts } = listed.listed(listed.matching('')[0]!);
    expect(facts).toContain('Điểm mất: 0,25');
    return status;
  };
  expect([due(SAMPLE_DAY - 1), due(SAMPLE_DAY + 90), due(null), due('mai')]).toEqual([
    'Quá hạn',
    'Còn hạn',
    'Chưa có hạn',
    'Ngày chưa hợp lệ',
  ]);
});

test('a form has a field for every column into which people write', () => {
  const kinds = (register: 'evidence' | 'remediation' | 'tasks' | 'reports'): string[] =>
    registerFields(register, ledger, 'vi').map(({ key, kind }) => `${key} ${kind}`);
  expect(kinds('evidence')).toEqual([
    'criterion choice',
    'number text',
    'signed date',
    'summary longText',
    'signer text',
    'link text',
  ]);
  expect(kinds('remediation')).toEqual(
    expect.arrayContaining(['year year', 'lost points', 'owner choice', 'given date']),
  );
  expect(kinds('reports').join()).not.toContain('status');
  expect(kinds('tasks')).toEqual([
    'task longText',
    'assignedBy text',
    'given date',
    'indicator choice',
    'owner choice',
    'due date',
    'done date',
    'note text',
  ]);
});

test('what was typed becomes a row, and stays text where it is no day, year or number', () => {
  const fields = registerFields('remediation', ledger, 'vi');
  const typed = (draft: Record<string, string>): object => rowFrom<'remediation'>(fields, draft);
  expect(
    typed({ shortcoming: '  Chậm\u0301 ', year: '2025 ', lost: '0,25', due: '31/01/2026' }),
  ).toMatchObject({
    year: 2025,
    shortcoming: 'Chậm\u0301'.normalize('NFC'),
    lost: 0.25,
    due: 46053,
    owner: null,
  });
  expect(typed({ due: 'ngày 31 tháng 1 năm 2026', lost: "'0,5", criterion: ' 1.1' })).toMatchObject({
    due: 46053,
    lost: 0.5,
    criterion: '1.1',
  });
  expect(typed({ due: '31/01/26', lost: 'nửa', done: '31/01', year: '20266' })).toMatchObject({
    due: '31/01/26',
    lost: 'nửa',
    done: '31/01',
    year: '20266',
  });
  // What is wrong where it stands is what it is all the same.
  expect(typed({ lost: '-1', due: '31/01/2062' })).toMatchObject({ lost: -1, due: 59202 });
  // What is only guessed stays as it was typed, its letters composed.
  expect(typed({ lost: 'chín'.normalize('NFD') })).toMatchObject({ lost: 'chín'.normalize('NFC') });
  expect(typed({ year: 'trước', lost: 'ít', due: 'mai', done: '31/02/2026' })).toMatchObject({
    year: 'trước',
    lost: 'ít',
    due: 'mai',
    done: '31/02/2026',
  });
});
