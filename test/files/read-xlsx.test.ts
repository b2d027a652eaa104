import { writeXlsx } from '../../src/files/write-xlsx';
import { readXlsx } from '../../src/files/read-xlsx';
import { isFormula } from '../../src/workbook/plan';
import { samplePlan } from '../sample/sample-plan';

test('what our writer wrote is read cell by cell', async () => {
  const plan = samplePlan({ blank: false });
  const read = readXlsx(await writeXlsx(plan));
  if (!read.ok) throw new Error(read.issue.code);
  const { sheets } = read.value;
  expect([...sheets.keys()]).toEqual(plan.sheets.map(({ name }) => name));
  for (const sheet of plan.sheets) {
    const read = sheets.get(sheet.name)!;
    const planned = sheet.rows.map(({ cells }) =>
      cells.map(cell => {
        const content = cell?.content ?? null;
        return (isFormula(content) ? content.value : content) ?? '';
      }),
    );
    expect(planned.map((cells, row) => cells.map((_, column) => read[row]?.[column] ?? ''))).toEqual(planned);
  }
});
