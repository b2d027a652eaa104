import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { readWorkbook } from '../../src/excel/read-workbook';
import { writePlan } from '../../src/excel/write-plan';
import { writeXlsx } from '../../src/files/write-xlsx';
import { buildProduct, DIST } from '../host/build-product';
import { startHost } from '../host/start-host';
import { copyPlan } from '../../src/features/send/workbook/copy-plan';
import { copyRequest } from '../sample/copy-request';
import { demoLedger, SAMPLE_DAY, samplePlan } from '../sample/sample-plan';
import type { Counted } from './budget';
import { yearlyReport } from './yearly-report';

/** Bytes and requests. */
type CountedFigures = Record<Counted, number>;

export async function countedFigures(): Promise<CountedFigures> {
  return {
    ...(await bundleSizes()),
    ...(await hostFigures()),
    sampleXlsxBytes: await sampleSize(),
    wholeCopyBytes: await wholeCopySize(),
    reportDocxBytes: (await yearlyReport()).length,
  };
}

/** What the pane loads before it shows anything, with the larger language and theme, and the bundle of functions. */
async function bundleSizes(): Promise<Pick<CountedFigures, 'paneStartGzBytes' | 'functionsGzBytes'>> {
  await buildProduct();
  const size = async (file: string): Promise<number> => gzipSync(await readFile(join(DIST, file))).length;
  const release = JSON.parse(await readFile(join(DIST, 'release.json'), 'utf8')) as {
    parts: readonly string[];
  };
  const parts = release.parts.filter(file => file.endsWith('.js'));
  /** The larger of some parts of which the pane loads one. */
  const larger = async (...names: string[]): Promise<number> => {
    const found = parts.filter(file => names.some(name => file.startsWith(`parts/${name}.`)));
    if (found.length !== names.length) throw new Error(`not built: ${names.join(' or ')}`);
    return Math.max(...(await Promise.all(found.map(size))));
  };
  return {
    paneStartGzBytes:
      (await size('watch-start.js')) +
      (await larger('taskpane')) +
      (await larger('pane-vi', 'pane-en')) +
      (await larger('pane-light', 'pane-dark')),
    functionsGzBytes: await size('functions.js'),
  };
}

/** Requests that creating and reading the whole workbook take, and the sizes of the largest request and answer. */
async function hostFigures(): Promise<
  Pick<CountedFigures, 'createSyncs' | 'createLargestRequestBytes' | 'readSyncs' | 'readLargestAnswerBytes'>
> {
  const host = startHost();
  host.install();
  try {
    const written = await writePlan(samplePlan({ blank: false, dialect: 'live' }));
    if (!written.ok) throw new Error(written.issue.code);
    const { count: createSyncs, largestBytes: createLargestRequestBytes } = host.syncs;
    host.syncs.reset();
    const read = await readWorkbook();
    if (!read.ok) throw new Error(read.issue.code);
    const { count: readSyncs, largestAnswerBytes: readLargestAnswerBytes } = host.syncs;
    return { createSyncs, createLargestRequestBytes, readSyncs, readLargestAnswerBytes };
  } finally {
    host.dispose();
  }
}

async function sampleSize(): Promise<number> {
  return (await writeXlsx(samplePlan({ blank: false }))).length;
}

async function wholeCopySize(): Promise<number> {
  const plan = copyPlan(demoLedger({ blank: false }), copyRequest('whole'), SAMPLE_DAY);
  return (await writeXlsx(plan)).length;
}
