import type { FileIssue } from '../../ledger/file-issue';
import { Refusal } from '../refusal';
import { oleIssue } from './ole-issue';
import { textIssue } from './text-issue';

const ZIP = [0x50, 0x4b];
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];
/** Space, tab and the ends of lines. */
const WHITE = [0x20, 0x09, 0x0a, 0x0d];
/** White bytes that a careless page of a portal sends before a file. */
const MOST_WHITE = 64;

/** How files begin that are no zip and no text, with what to say of them. */
const SIGNATURES: readonly (readonly [first: readonly number[], issue: FileIssue])[] = [
  // Old workbooks that are no compound files: Excel 2 to 4, and bare streams of later ones.
  [[0x09, 0x00], { code: 'file.oldFormat' }],
  [[0x09, 0x02], { code: 'file.oldFormat' }],
  [[0x09, 0x04], { code: 'file.oldFormat' }],
  [[0x09, 0x08], { code: 'file.oldFormat' }],
  // RAR, 7z and gzip.
  [[0x52, 0x61, 0x72, 0x21, 0x1a, 0x07], { code: 'file.archive' }],
  [[0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c], { code: 'file.archive' }],
  [[0x1f, 0x8b], { code: 'file.archive' }],
  // What a Mac puts beside each file on a foreign disk.
  [[0x00, 0x05, 0x16, 0x07], { code: 'file.companion' }],
  // A shortcut of Windows.
  [[0x4c, 0x00, 0x00, 0x00, 0x01, 0x14, 0x02, 0x00], { code: 'file.shortcut' }],
];
/** The file that Excel keeps beside one that is open: who opened it, twice, in fields of fixed lengths. */
const OWNER = { length: 165, name: 54 };
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/**
 * The zip that the bytes of a file are; everything else is refused by what it is instead. White bytes before it are
 * passed over: nobody can take anything out of them, and places in the zip are counted from its own beginning.
 */
export function zipIn(bytes: Uint8Array): Uint8Array {
  if (!bytes.some(byte => byte !== 0)) throw new Refusal({ code: 'file.empty' });
  const from = whiteBytes(bytes);
  if (beginsWith(bytes, ZIP, from)) return bytes.subarray(from);
  if (beginsWith(bytes, OLE)) throw new Refusal(oleIssue(bytes));
  if (isOwnerFile(bytes)) throw new Refusal({ code: 'file.companion' });
  const known = SIGNATURES.find(([first]) => beginsWith(bytes, first));
  throw new Refusal(known?.[1] ?? textIssue(bytes));
}

function whiteBytes(bytes: Uint8Array): number {
  let from = beginsWith(bytes, BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length : 0;
  while (from < MOST_WHITE && WHITE.includes(bytes[from]!)) from++;
  return from;
}

function isOwnerFile({ length, 0: letters = 0, [OWNER.name + 1]: again }: Uint8Array): boolean {
  return length === OWNER.length && letters <= OWNER.name && again === letters;
}

/** Whether these bytes stand in others from a place on. `beginsWith(bytes, [0x50, 0x4b])` is true of a zip. */
export function beginsWith(bytes: Uint8Array, signature: readonly number[], from = 0): boolean {
  return signature.every((byte, index) => bytes[from + index] === byte);
}
