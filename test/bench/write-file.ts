/** A process of its own: `write-file.ts BY FILE` writes the sample with the product, or what its cells hold with a peer. */
import { readFileSync } from 'node:fs';
import { unzipSync, zipSync } from 'fflate';
import { writeXlsx } from '../../src/files/write-xlsx';
import type { SheetPlan } from '../../src/workbook/plan';
import { samplePlan } from '../sample/sample-plan';
import { measure } from './measure';
import { peerCode, type PeerName } from './peers';

const [by, file] = process.argv.slice(2) as [PeerName | 'product' | 'zip', string];
const plan = samplePlan({ blank: false });

/** Each cell of a sheet as a peer takes it; none of them is given looks, validations, charts or protection. */
function cells<T>(
  { rows }: SheetPlan,
  cell: (formula: string | undefined, value: unknown) => T,
): (T | null)[][] {
  return rows.map(row =>
    row.cells.map(each => {
      const content = each?.content ?? null;
      if (content === null) return null;
      return typeof content === 'object' ? cell(content.formula, content.value) : cell(undefined, content);
    }),
  );
}

function writer(): () => Promise<{ readonly byteLength: number }> {
  if (by === 'product') return () => writeXlsx(plan);
  if (by === 'zip') {
    const parts = unzipSync(readFileSync(file));
    return () => Promise.resolve(zipSync(parts));
  }
  if (by === 'xlsx') {
    const { utils, write } = peerCode('xlsx');
    return () => {
      const book = utils.book_new();
      for (const sheet of plan.sheets) {
        const rows = cells(sheet, (f, v) => ({ v, f, t: typeof v === 'number' ? 'n' : 's' }));
        utils.book_append_sheet(book, utils.aoa_to_sheet(rows), sheet.name);
      }
      return Promise.resolve(write(book, { type: 'buffer', bookType: 'xlsx', compression: true }));
    };
  }
  const { Workbook } = peerCode(by);
  return () => {
    const book = new Workbook();
    for (const sheet of plan.sheets)
      book
        .addWorksheet(sheet.name)
        .addRows(cells(sheet, (formula, result) => (formula === undefined ? result : { formula, result })));
    return book.xlsx.writeBuffer();
  };
}

const write = writer();
void measure(async () => ((await write()).byteLength > 0 ? 'written' : ''));
