import { execFile } from 'node:child_process';
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

const PEERS: readonly PeerName[] = ['xlsx', 'exceljs', '@cj-tech-master/excelts'];
/** A folder with a package.json of its own, so that nothing of a peer gets near the product. */
const FOLDER = join(__dirname, 'peers');
const fromFolder = createRequire(join(FOLDER, 'package.json'));

/** A peer's code; throws where it is not installed. */
export function peerCode<N extends PeerName>(name: N): PeerCode[N] {
  return fromFolder(name) as PeerCode[N];
}

/** The peers that are there, those installed that were missing; what cannot be had is told and left out. */
export async function installPeers(tell: (text: string) => void): Promise<PeerName[]> {
  if (!PEERS.every(isThere)) {
    const args = ['install', '--prefix', FOLDER, '--no-package-lock', '--no-audit', '--no-fund'];
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
    await promisify(execFile)(npm, args).catch((failure: Error) => tell(`npm: ${failure.message}`));
  }
  for (const name of PEERS) if (!isThere(name)) tell(`no ${name}: npm cannot get it here`);
  return PEERS.filter(isThere);
}

function isThere(name: PeerName): boolean {
  try {
    return fromFolder.resolve(name) !== '';
  } catch {
    return false;
  }
}
