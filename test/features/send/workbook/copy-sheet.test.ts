import { criteriaOf } from '../../../../src/catalogue/index-set';
import { COPY_TEXT } from '../../../../src/features/send/messages/copy-vi';
import { copySheet } from '../../../../src/features/send/workbook/copy-sheet';
import { isFed } from '../../../../src/rules/asks';
import { scoreLedger } from '../../../../src/scores/scores';
import { copyRequest, officerRequest } from '../../../sample/copy-request';
import { cellColumn, cellRow, onSheet } from '../../../../src/workbook/address';
import { criterionCell } from '../../../../src/workbook/places';
import { isFormula } from '../../../../src/workbook/plan';
import { checkText } from '../../../../src/workbook/sheets/criterion-row';
import { demoLedger, SAMPLE_DAY } from '../../../sample/sample-plan';

const blank = demoLedger({ blank: true });
const sample = demoLedger({ blank: false });
const OPEN = 'Nhập vào các ô nền vàng của trang';
const REVIEW = 'Xem lại số liệu trong các ô nền vàng';

/** The rows of the first sheet of a copy, as texts. */
function rows(request: Parameters<typeof copySheet>[2], ledger = blank): string[] {
  const { rows } = copySheet(ledger, scoreLedger(ledger, SAMPLE_DAY), request);
  return rows.map(({ cells }) =>
    cells.flatMap(cell => (typeof cell?.content === 'string' ? [cell.content] : [])).join(' | '),
  );
}
const between = (lines: readonly string[], from: string, to?: string): string[] => {
  const rest = lines.slice(lines.findIndex(line => line.startsWith(from)) + 1);
  return rest
    .slice(0, to === undefined ? undefined : rest.findIndex(line => line.startsWith(to)))
    .filter(Boolean);
};

test('what a colour means is told, of an officer also of the parts of others', () => {
  const own = between(rows(officerRequest(['Chủ tịch UBND'])), 'II. ', 'III. ');
  expect(own).toEqual([
    'Ô nhập số liệu',
    'Phần của người khác (chỉ để xem) hoặc ô không dùng cho tiêu chí này, đã khóa',
    'Ô tự tính hoặc cố định, đã khóa',
  ]);
  expect(between(rows(copyRequest('whole')), 'II. ')).toEqual([
    'Ô nhập số liệu',
    'Ô không dùng cho tiêu chí này, đã khóa',
    'Ô tự tính hoặc cố định, đã khóa',
  ]);
});

test('an officer is asked to enter while anything is open, else to look through what was entered', () => {
  const { criteria } = scoreLedger(sample, SAMPLE_DAY);
  const whole = criteriaOf(sample.set).filter(
    ({ owner }) =>
      criteria.every(
        each => each.criterion.owner !== owner || each.score !== undefined || isFed(each.criterion.rule),
      ) && criteria.some(each => each.criterion.owner === owner && !isFed(each.criterion.rule)),
  );
  const role = whole[0]?.owner ?? '';
  expect(role).not.toBe('');
  expect(rows(officerRequest([role])).some(line => line.includes(OPEN))).toBe(true);
  expect(rows(officerRequest([role]), sample).some(line => line.includes(REVIEW))).toBe(true);
  // What was entered wrong is open as well, be something else missing or not.
  const scores = scoreLedger(sample, SAMPLE_DAY);
  const theirs = scores.criteria.filter(({ criterion: { owner, rule } }) => owner === role && !isFed(rule));
  const states = [{ state: 'invalid', code: 'entry.negative' }, { state: 'blank' }] as const;
  for (const given of [states.slice(0, 1), states]) {
    const changed = scores.criteria.map(each => ({
      ...each,
      outcome: given[theirs.indexOf(each)] ?? each.outcome,
    }));
    expect(theirs.length).toBeGreaterThanOrEqual(given.length);
    const sheet = copySheet(sample, { ...scores, criteria: changed }, officerRequest([role]));
    expect(JSON.stringify(sheet.rows)).toContain(OPEN);
  }
});

test('an officer is told each sheet that they enter on, and no other', () => {
  for (const role of new Set(criteriaOf(blank.set).map(({ owner }) => owner))) {
    const step = rows(officerRequest([role])).find(line => line.includes(OPEN));
    if (step === undefined) continue;
    const named = blank.set.areas.filter(({ sheet }) => step.includes(`“${sheet}”`));
    expect([role, named]).toEqual([
      role,
      blank.set.areas.filter(({ criteria }) => criteria.some(({ owner }) => owner === role)),
    ]);
  }
});

test('whom a copy is for, and until when it is awaited, stands above; what nobody said has no line', () => {
  const above = (change: object): string[] => {
    const all = rows({ ...officerRequest(['Chủ tịch UBND']), ...change });
    return all
      .slice(
        0,
        all.findIndex(line => line.startsWith('I. ')),
      )
      .flatMap(line => (line.includes(' | ') ? [line.split(' | ')[0]!] : []));
  };
  const { recipient, sent, due, replyTo, copyId } = COPY_TEXT.labels;
  expect(above({})).toEqual([recipient, sent, due, replyTo, copyId]);
  expect(above({ due: undefined })).toEqual([recipient, sent, replyTo, copyId]);
  expect(above({ replyTo: '' })).toEqual([recipient, sent, due, copyId]);
});

test('who answers for criteria that registers count is told which, and nobody else is', () => {
  const roles = new Set(criteriaOf(blank.set).map(({ owner }) => owner));
  const fedOf = (role: string): string[] =>
    criteriaOf(blank.set).flatMap(({ code, owner, rule }) => (owner === role && isFed(rule) ? [code] : []));
  expect([...roles].filter(role => fedOf(role).length > 0).length).toBeGreaterThan(0);
  for (const role of roles) {
    const steps = between(rows(officerRequest([role])), 'I. ', 'II. ');
    const told = steps.filter(step => /Tiêu chí \d/.test(step));
    expect([role, told.length]).toEqual([role, fedOf(role).length > 0 ? 1 : 0]);
    for (const code of fedOf(role)) expect(told[0]).toContain(code);
    // A sentence about registers that names no criterion would be a riddle.
    expect(steps.filter(step => step.includes('Tiêu chí') && !/Tiêu chí \d/.test(step))).toEqual([]);
  }
});

test('beside each criterion stand its check and its papers, which go on calculating in the copy', () => {
  const [{ code, owner }] = criteriaOf(sample.set) as [ReturnType<typeof criteriaOf>[0]];
  const scores = scoreLedger(sample, SAMPLE_DAY);
  const sheet = copySheet(sample, scores, officerRequest([owner]));
  const { cells } = sheet.rows.find(row => row.cells[0]?.content === code)!;
  const [check, papers] = [cells[3]!.content, cells[4]!.content];
  const at = (column: 'check' | 'evidence'): string => {
    const place = criterionCell(sample.set, code, column);
    return onSheet(place.sheet, place.address);
  };
  expect(isFormula(check) && check.formula).toContain(at('check'));
  expect(isFormula(papers) && papers).toEqual({
    formula: at('evidence'),
    value: scores.criteria[0]!.evidence,
  });
});

test('the check of a criterion says what is lacking when the copy is made, else that it was entered', () => {
  const scores = scoreLedger(blank, SAMPLE_DAY);
  const owners = new Set(criteriaOf(blank.set).map(({ owner }) => owner));
  const lines = [...owners].flatMap(role => copySheet(blank, scores, officerRequest([role])).rows);
  const told = scores.criteria.map(score => {
    const { code } = score.criterion;
    const check = lines.find(({ cells }) => cells[0]?.content === code)!.cells[3]!.content;
    const lacking = checkText(score);
    expect([code, isFormula(check) && check.value]).toEqual([code, lacking === '' ? 'Đã nhập' : lacking]);
    return lacking;
  });
  // Some are counted by registers, so that nobody has to enter them; all others are still to be entered.
  expect(new Set(told).size).toBeGreaterThan(1);
  expect(told).toContain('');
});

test.each([
  ['officer', officerRequest(['Chủ tịch UBND'])],
  ['whole', copyRequest('whole')],
])('each line goes from the first column to the last, with no two texts in one place: %s', (_, request) => {
  const { rows: lines, merges, columns } = copySheet(sample, scoreLedger(sample, SAMPLE_DAY), request);
  const across = merges.map(each => {
    const [from, to] = each.split(':') as [string, string];
    return { row: cellRow(from), from: cellColumn(from), to: cellColumn(to) };
  });
  lines.forEach(({ cells }, index) => {
    if (cells.length === 0) {
      // A line is left free above a heading, and nowhere else.
      expect(lines[index + 1]!.cells[0]!.style).toBe('heading');
      return;
    }
    const inRow = across.filter(({ row }) => row === index + 1);
    const shown = cells.flatMap((each, at) => (each?.content == null ? [] : [at + 1]));
    expect(cells).toHaveLength(columns.length);
    expect(cells.every(each => each !== null)).toBe(true);
    // What is merged shows the text of its first cell only.
    for (const { from, to } of inRow) expect(shown.filter(at => at >= from && at <= to)).toEqual([from]);
  });
  const [title, unit] = lines.map(({ cells }) => cells[0]?.content);
  expect(typeof title).toBe('string');
  expect(isFormula(unit!) && unit.value).toContain(sample.settings.unitName);
  expect(across.filter(({ row }) => row <= 3)).toEqual(
    [1, 2, 3].map(row => ({ row, from: 1, to: columns.length })),
  );
});

test('every criterion of the officer is listed, and no other', () => {
  for (const role of new Set(criteriaOf(blank.set).map(({ owner }) => owner))) {
    const listed = between(rows(officerRequest([role])), 'Mã | ').map(line => line.split(' | ').slice(0, 2));
    expect(listed).toEqual(
      criteriaOf(blank.set).flatMap(({ code, title, owner }) => (owner === role ? [[code, title]] : [])),
    );
  }
});

test.each([
  ['officer', officerRequest(['Chủ tịch UBND']), 'PHIẾU NHẬP SỐ LIỆU'],
  ['whole', copyRequest('whole'), 'BẢN SAO SỔ THEO DÕI'],
])('its title says what it is, and of which year: %s', (_, request, title) => {
  const [first] = rows(request);
  expect(first).toContain(title);
  expect(first).toMatch(/NĂM\u00a02026$/);
});

describe.each([
  ['officer', officerRequest(['Chủ tịch UBND'])],
  ['whole', copyRequest('whole')],
])('what is to be done: %s', (_, request) => {
  const stepsOf = (change: Partial<typeof request>, ledger = blank): string[] =>
    between(rows({ ...request, ...change }, ledger), 'I. ', 'II. ');

  test('is told in numbered sentences', () => {
    const told = [stepsOf({}), stepsOf({}, sample), stepsOf({ due: undefined }), stepsOf({ replyTo: '' })];
    for (const steps of told) {
      expect(steps.map(step => Number.parseInt(step, 10))).toEqual(steps.map((_, index) => index + 1));
      expect(steps.filter(step => !/^\d\. \p{Lu}.{20,}\.$/u.test(step) || / {2}|, ?\./.test(step))).toEqual(
        [],
      );
    }
  });

  test('ends with whom the file goes back to, and until when', () => {
    const last = (change: Partial<typeof request>): string => stepsOf(change).at(-1)!;
    expect(last({})).toMatch(/cho Người giữ sổ, chậm nhất ngày 25\/10\/2026\.$/);
    expect(last({ due: undefined })).toMatch(/cho Người giữ sổ\.$/);
    expect(last({ replyTo: '', due: undefined })).toMatch(/cho người gửi\.$/);
  });
});
