import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeXlsx } from '../../src/files/write-xlsx';
import { standardWorkbook } from '../../src/workbook/sheets/standard-workbook';
import { demoLedger, SAMPLE_DAY } from './sample-plan';

/** The workbook of a unit as it would send it, some entries left out so that units differ; every fourth is a ward. */
export function unitXlsx(number: number): Promise<Uint8Array> {
  const sample = demoLedger({ blank: false });
  const settings = {
    ...sample.settings,
    sample: false,
    unitCode: String(10_000 + number),
    unitName: `${number % 4 === 3 ? 'phường' : 'xã'} Số ${number}`,
  };
  const records = Object.fromEntries(
    Object.entries(sample.records).filter((_, index) => index % 25 !== number % 25),
  );
  return writeXlsx(standardWorkbook({ ...sample, settings, records }, SAMPLE_DAY, 'native'));
}

/** The workbooks of this many units in a folder of their own, as long as the work goes on. */
export async function withUnitFiles<T>(
  count: number,
  work: (paths: readonly string[]) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'so-cchc-'));
  try {
    const paths = Array.from({ length: count }, (_, number) => join(folder, `${number}.xlsx`));
    for (const [number, path] of paths.entries()) await writeFile(path, await unitXlsx(number));
    return await work(paths);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
