import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeXlsx } from '../../src/files/write-xlsx';
import { DEFAULT_SET } from '../../src/catalogue/shipped';
import { copyPlan } from '../../src/features/send/workbook/copy-plan';
import { scoreLedger } from '../../src/scores/scores';
import { criterionCell } from '../../src/workbook/places';
import { copyRequest } from '../sample/copy-request';
import { demoLedger, SAMPLE_DAY, samplePlan } from '../sample/sample-plan';
import { runTool } from './run-tool';

const folder = mkdtempSync(join(tmpdir(), 'so-cchc-'));
const at = (name: string): string => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true }));
const RETURNED = join(__dirname, '../features/merge/files/returned');

const merge = (...paths: readonly string[]) => runTool('merge.ts', paths);

test('each file is told in its order, with what would be written, and whatever cannot be merged with its code', async () => {
  writeFileSync(at('so.xlsx'), await writeXlsx(samplePlan({ blank: false })));
  writeFileSync(at('bang.csv'), 'a;b');
  const { status, told, stderr } = merge(
    at('so.xlsx'),
    join(RETURNED, '40-appraised-typed-in-officer-copy.xlsx'),
    at('vang.xlsx'),
    at('bang.csv'),
    join(RETURNED, '06-criterion-row-deleted.xlsx'),
  );
  expect([status, stderr]).toEqual([0, '']);
  const before = scoreLedger(demoLedger({ blank: false }), SAMPLE_DAY).total.index;
  const index = { before, after: before };
  const none = { unknownCopy: false, changes: [], rows: [], missing: [], renamed: [], index };
  const [sheet, first, second] = ['1. Chỉ đạo điều hành', 'Thẩm định lần 1', 'Thẩm định lần 2'];
  const outside = { sheet, ours: null, verdict: 'outside', doubt: null };
  expect(told).toEqual({
    files: [
      {
        file: '40-appraised-typed-in-officer-copy.xlsx',
        refusal: null,
        ...{ ...none, unknownCopy: true },
        changes: [
          { ...outside, cell: 'N5', label: `1.1 · ${first}`, theirs: 1.2 },
          { ...outside, cell: 'P8', label: `1.4 · ${second}`, theirs: 0.9 },
        ],
      },
      { file: 'vang.xlsx', refusal: { code: 'file.notFound' }, ...none },
      { file: 'bang.csv', refusal: { code: 'file.csv' }, ...none },
      {
        file: '06-criterion-row-deleted.xlsx',
        refusal: null,
        ...{ ...none, unknownCopy: true },
        missing: [{ sheet, what: 'row', code: '1.4', why: 'missing' }],
      },
    ],
    index,
  });
});

test('each file is told with the index that it leaves to the next', async () => {
  const copy = async (code: string, done: number): Promise<string> => {
    const plan = copyPlan(demoLedger({ blank: false }), copyRequest('whole'), SAMPLE_DAY);
    const { sheet, address } = criterionCell(DEFAULT_SET, code, 'done');
    const [, row] = /(\d+)$/.exec(address)!;
    const { cells } = plan.sheets.find(({ name }) => name === sheet)!.rows[Number(row) - 1]!;
    Object.assign(cells[address.charCodeAt(0) - 65]!, { content: done });
    writeFileSync(at(`${code}.xlsx`), await writeXlsx(plan));
    return at(`${code}.xlsx`);
  };
  const { told } = merge(at('so.xlsx'), await copy('1.1', 46), at('vang.xlsx'), await copy('5.1', 0));
  const { files, index } = told as Told;
  expect(files[0]!.index.before).toBe(index.before);
  expect(files[0]!.index.after).toBeLessThan(index.before);
  expect(files[1]!.index).toEqual({ before: files[0]!.index.after, after: files[0]!.index.after });
  expect(files[2]!.index.before).toBe(files[0]!.index.after);
  expect(files[2]!.index.after).toBeLessThan(files[2]!.index.before);
  expect(index.after).toBe(files[2]!.index.after);
});

interface Told {
  readonly files: readonly { readonly index: { readonly before: number; readonly after: number } }[];
  readonly index: { readonly before: number; readonly after: number };
}

test('without a workbook of ours or a file that came back the command did not work', () => {
  expect(merge()).toMatchObject({ status: 1, told: undefined });
  expect(merge(at('vang.xlsx'), at('vang.xlsx'))).toMatchObject({ status: 1, told: undefined });
  expect(merge(join(RETURNED, 'PROVENANCE.md'), at('vang.xlsx'))).toMatchObject({
    status: 1,
    told: undefined,
    stderr: expect.stringContaining('file.') as string,
  });
});
