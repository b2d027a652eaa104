import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** What the bench uses of each peer. */
interface PeerCode {
  readonly xlsx: {
    readonly read: (bytes: Uint8Array) => unknown;
    readonly write: (book: unknown, options: object) => Buffer;
    readonly utils: {
      readonly book_new: () => unknown;
      readonly aoa_to_sheet: (rows: readonly (readonly unknown[])[]) => unknown;
      readonly book_append_sheet: (book: unknown, sheet: unknown, name: string) => void;
    };
  };
  readonly exceljs: { readonly Workbook: new () => PeerWorkbook };
  readonly '@cj-tech-master/excelts': { readonly Workbook: new () => PeerWorkbook };
}

interface PeerWorkbook {
  readonly addWorksheet: (name: string) => { addRows(rows: readonly (readonly unknown[])[]): unknown };
  readonly xlsx: {
    load(bytes: Uint8Array): Promise<unknown>;
    writeBuffer(): Promise<{ readonly byteLength: number }>;
  };
}

export type PeerName = keyof PeerCode;

/** By version; of excelts the newest that runs on every Node that the product's own tools run on. */
const PEERS: Readonly<Record<PeerName, string>> = {
  xlsx: '0.18.5',
  exceljs: '4.4.0',
  '@cj-tech-master/excelts': '5.1.17',
};
const NAMES = Object.keys(PEERS) as PeerName[];
/** A folder of their own, so that nothing of a peer gets near the product; git does not keep it. */
const FOLDER = join(__dirname, '../../out/bench-peers');
const fromFolder = createRequire(join(FOLDER, 'package.json'));

/** A peer's code; throws where it is not installed. */
export function peerCode<N extends PeerName>(name: N): PeerCode[N] {
  return fromFolder(name) as PeerCode[N];
}

/** The peers that are there, those installed that were missing; what cannot be had is told and left out. */
export async function installPeers(tell: (text: string) => void): Promise<PeerName[]> {
  await mkdir(FOLDER, { recursive: true });
  for (const name of NAMES) {
    if (isThere(name)) continue;
    const args = ['install', '--prefix', FOLDER, '--no-audit', '--no-fund', `${name}@${PEERS[name]}`];
    await promisify(execFile)('npm', args, { shell: process.platform === 'win32' }).catch(() =>
      tell(`${name} cannot be had from npm here: nothing is measured beside it`),
    );
  }
  return NAMES.filter(isThere);
}

const isThere = (name: PeerName): boolean => existsSync(join(FOLDER, 'node_modules', name, 'package.json'));
