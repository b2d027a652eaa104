/** A process of its own: `read-file.ts BY FILE` reads the file with the product, a peer, or only unzips it. */
import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { readXlsx } from '../../src/files/read-xlsx';
import { measure } from './measure';
import { peerCode, type PeerName } from './peers';

const [by, file] = process.argv.slice(2) as [PeerName | 'product' | 'unzip', string];
const bytes = readFileSync(file);

function reader(): () => string | Promise<string> {
  if (by === 'product')
    return () => {
      const read = readXlsx(new Uint8Array(bytes));
      return read.ok ? 'read' : read.issue.code;
    };
  if (by === 'unzip') return () => (unzipSync(bytes) ? 'read' : '');
  if (by === 'xlsx') {
    const { read } = peerCode('xlsx');
    return () => (read(bytes) ? 'read' : '');
  }
  const { Workbook } = peerCode(by);
  return async () => ((await new Workbook().xlsx.load(bytes)) ? 'read' : '');
}

void measure(reader());
