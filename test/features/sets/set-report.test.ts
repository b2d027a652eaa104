import { strToU8 } from 'fflate';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readIndexSet } from '../../../src/catalogue/read-index-set';
import { SHEET_NAME } from '../../../src/messages/sheet-names';
import { setReport } from '../../tools/set-report';

const handed = (name: string) =>
  setReport(new Uint8Array(readFileSync(join(__dirname, 'fixtures', name))), {}, 2026);

test.each(['h1-ba-cap.docx', 'h2-la-ma-thuong-tru.xlsx', 'h3-dan-tu-word.clipboard.html'])(
  'of %s an index set is made that the laws accept',
  name => {
    const { set, rows, bonus, penalty } = handed(name);
    const read = readIndexSet(JSON.parse(JSON.stringify(set)), Object.values(SHEET_NAME));
    expect(read).toEqual({ set });
    const criteria = set?.areas.flatMap(area => area.criteria) ?? [];
    expect(criteria.map(({ code }) => code)).toEqual([...rows, ...bonus, ...penalty].map(({ code }) => code));
  },
);

test('sums that differ are told, and the set says that they were taken as they are', () => {
  const { set, issues, declaredTotal, total } = handed('h2-la-ma-thuong-tru.xlsx');
  expect({ declaredTotal, total }).toEqual({ declaredTotal: 100, total: 85 });
  expect(issues).toContainEqual({ code: 'sum.total', where: '', declared: 100, summed: 85 });
  expect(set).toMatchObject({ sumsAccepted: true, totalPoints: 100 });
  expect(handed('h1-ba-cap.docx').set).not.toHaveProperty('sumsAccepted');
});

describe('points by the type of unit', () => {
  const table = strToU8(
    [
      'STT\tTiêu chí\tĐiểm tối đa\t\t\tCách chấm',
      '\t\tXã\tPhường\tĐặc khu\t',
      'I\tChỉ đạo\t60\t100\t80\t',
      '1\tKế hoạch\t60\t40\t40\tCó: đạt; không: 0',
      '2\tHọp dân\t-\t60\t40\tCó: đạt; không: 0',
    ].join('\n'),
  );

  test('are asked for and not guessed', () => {
    const { set, rows, issues } = setReport(table, {}, 2026);
    expect({ set, rows }).toEqual({ set: null, rows: [] });
    expect(issues).toEqual([{ code: 'columns.unitAsked', where: '', units: ['Xã', 'Phường', 'Đặc khu'] }]);
    expect(setReport(table, { unit: 'thị trấn' }, 2026).issues).toEqual(issues);
  });

  test('are those of the unit that is named', () => {
    const { set, rows } = setReport(table, { unit: 'phường' }, 2026);
    expect(rows.map(({ maxPoints }) => maxPoints)).toEqual([40, 60]);
    expect(set?.level).toBe('phường');
    const other = setReport(table, { unit: 'xã' }, 2026);
    expect(other.rows.map(({ title }) => title)).toEqual(['Kế hoạch']);
    expect(other.issues).toContainEqual({
      ...{ code: 'row.notForUnit', title: 'Họp dân', where: '', table: 1, row: 5 },
    });
  });
});

test('what is no table gives nothing but why', () => {
  expect(setReport(strToU8('%PDF-1.7'), {}, 2026)).toEqual({
    ...{ set: null, rows: [], headings: [], bonus: [], penalty: [], declaredTotal: null, total: 0 },
    issues: [{ code: 'source.pdf', where: '' }],
  });
});
