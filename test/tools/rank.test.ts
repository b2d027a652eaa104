import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readUnitFile } from '../../src/features/ranking/files/read-unit-file';
import { SAMPLE_DAY } from '../sample/sample-plan';
import { unitXlsx } from '../sample/unit-files';
import { runTool } from './run-tool';

const folder = mkdtempSync(join(tmpdir(), 'so-cchc-'));
const at = (name: string): string => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true }));

const rank = (...paths: readonly string[]) => runTool('rank.ts', paths);

test('units are ranked within their blocks, and whatever cannot be ranked is told with its code', async () => {
  const units = await Promise.all([0, 1, 3].map(unitXlsx));
  ['xa-0.xlsx', 'xa-1.xlsx', 'phuong.xlsx'].forEach((name, index) => writeFileSync(at(name), units[index]!));
  writeFileSync(at('bang.csv'), 'a;b');
  const score = (index: number) => {
    const read = readUnitFile(units[index]!, SAMPLE_DAY);
    if (!read.ok) throw new Error(read.issue.code);
    const { total, entered, criteria } = read.value;
    return { index: total.self, entered, criteria };
  };
  const best = score(0).index! >= score(1).index! ? [0, 1] : [1, 0];

  const { status, told, stderr } = rank(
    ...['xa-0', 'xa-1', 'phuong', 'vang'].map(name => at(`${name}.xlsx`)),
    at('bang.csv'),
  );
  expect(status).toBe(0);
  expect(told).toEqual({
    ranked: [
      ...best.map((number, place) => ({
        file: `xa-${number}.xlsx`,
        unit: `xã Số ${number}`,
        unitCode: String(10_000 + number),
        block: 'xã',
        rank: place + 1,
        ...score(number),
      })),
      { file: 'phuong.xlsx', unit: 'phường Số 3', unitCode: '10003', block: 'phường', rank: 1, ...score(2) },
    ],
    notRanked: [
      { file: 'bang.csv', code: 'file.csv' },
      { file: 'vang.xlsx', code: 'file.notFound' },
    ],
  });
  expect(stderr).toBe('4/4\n');
  // A folder stands for the workbooks in it.
  expect(rank(folder).told).toMatchObject({ ranked: [{}, {}, {}], notRanked: [] });
});

test('without any file the command did not work', () => {
  expect(rank()).toMatchObject({ status: 1, told: undefined });
  expect(rank(at('vang.xlsx'))).toEqual({ status: 1, told: undefined, stderr: 'there is no such file\n' });
});
