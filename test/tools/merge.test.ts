import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeXlsx } from '../../src/files/write-xlsx';
import { samplePlan } from '../sample/sample-plan';

const folder = mkdtempSync(join(tmpdir(), 'so-cchc-'));
const at = (name: string): string => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true }));
const RETURNED = join(__dirname, '../features/merge/files/returned');

function merge(...paths: readonly string[]) {
  const script = join(__dirname, 'merge.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', script, ...paths], {
    encoding: 'utf8',
    cwd: join(__dirname, '../..'),
  });
  return { status, told: stdout === '' ? undefined : (JSON.parse(stdout) as unknown), stderr };
}

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
  const none = { unknownCopy: false, changes: [], rows: [], missing: [], renamed: [] };
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
    index: { before: expect.any(Number) as number, after: expect.any(Number) as number },
  });
  const { index } = told as { index: { before: number; after: number } };
  expect(index.after).toBe(index.before);
});

test('without a workbook of ours or a file that came back the command did not work', () => {
  expect(merge()).toMatchObject({ status: 1, told: undefined });
  expect(merge(at('vang.xlsx'), at('vang.xlsx'))).toMatchObject({ status: 1, told: undefined });
  expect(merge(join(RETURNED, 'PROVENANCE.md'), at('vang.xlsx'))).toMatchObject({
    status: 1,
    told: undefined,
    stderr: expect.stringContaining('file.') as string,
  });
});
