import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { readTable } from '../../src/features/sets/domain/read-table';
import type { TableReading } from '../../src/features/sets/domain/table-reading';
import { readTableFile } from '../../src/features/sets/files/read-source';
import { readRule } from '../../src/wording/read-rule';
import { docx } from '../features/sets/made-files';
import type { LayoutRow } from '../features/sets/made-layout';
import { median } from './median';

const RUNS = 7;

/** What reading a document of Word with a table of so many criteria takes, rules and all, in milliseconds. */
export function readingTable(criteria: number): number {
  const bytes = docx(rows(criteria), ['BỘ TIÊU CHÍ NĂM 2026']);
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    const { areas } = read(bytes);
    const took = performance.now() - start;
    const found = areas.reduce((sum, area) => sum + area.criteria.length, 0);
    if (found !== criteria) throw new Error(`${found} of ${criteria} criteria were read`);
    return took;
  });
  return median(times);
}

function read(bytes: Uint8Array): TableReading {
  const source = readTableFile(bytes);
  if (!source.ok) throw new Error(source.issue.code);
  return readTable(source.value, {}, readRule);
}

/** A table of areas of ten criteria, with the scoring texts of a real one over and over. */
function rows(criteria: number): LayoutRow[] {
  const model = new Uint8Array(readFileSync(join(__dirname, '../features/sets/fixtures/h1-ba-cap.docx')));
  const models = read(model).areas.flatMap(area => area.criteria);
  const cells = (...texts: readonly string[]): LayoutRow => texts.map(text => ({ text }));
  return [
    cells('STT', 'Tiêu chí', 'Điểm tối đa', 'Cách chấm', 'Tài liệu kiểm chứng'),
    ...Array.from({ length: criteria }, (_, index) => {
      const { title, maxPoints, method, evidence } = models[index % models.length]!;
      const area = Math.floor(index / 10) + 1;
      const row = cells(`${area}.${(index % 10) + 1}`, title, String(maxPoints), method, evidence.join('; '));
      return index % 10 === 0 ? [cells(String(area), `LĨNH VỰC ${area}`, '', '', ''), row] : [row];
    }).flat(),
  ];
}
