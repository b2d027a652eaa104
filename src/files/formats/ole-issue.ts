import type { FileIssue } from '../../ledger/file-issue';

/** Streams of compound files by which their formats are known, those that may hold one of the others first. */
const STREAMS: readonly (readonly [name: string, issue: FileIssue])[] = [
  ['__properties_version1.0', { code: 'file.mail' }],
  ['EncryptedPackage', { code: 'file.encrypted' }],
  ['Workbook', { code: 'file.oldFormat' }],
  ['Book', { code: 'file.oldFormat' }],
];
/** Entries of the directory stand at multiples of their length, behind the header, and begin with their names. */
const ENTRY = { length: 128, name: 64, first: 512 };

/** What a compound file is: an old workbook, a new one behind a password, a mail of Outlook, or nothing for us. */
export function oleIssue(bytes: Uint8Array): FileIssue {
  const names = new Set<string>();
  const decoder = new TextDecoder('utf-16le');
  for (let at = ENTRY.first; at < bytes.length; at += ENTRY.length) {
    const [name = ''] = decoder.decode(bytes.subarray(at, at + ENTRY.name)).split('\0', 1);
    names.add(name.toLowerCase());
  }
  const known = STREAMS.find(([name]) => names.has(name.toLowerCase()));
  return known?.[1] ?? { code: 'file.notSpreadsheet' };
}
