import type { CopyKind, Officer } from '../../../ledger/copies';
import { areasOf } from './copy-part';
import type { Ledger } from '../../../ledger/ledger';

/** Area codes that a name lists one by one; of more it tells how many. */
const LISTED = 4;
/** Letters of the longest slug. */
const SLUG = 12;
const KIND_SLUG = { whole: 'toan-bo', summary: 'tong-hop' } as const;

/**
 * The initials of a name in plain letters, words in capitals whole, what stands in brackets left out.
 * Examples: `slug('3. Thủ tục hành chính')` is "TTHC", `slug('Công chức VP-TK (phụ trách CCHC)')` is "CCVPTK".
 */
export function slug(name: string): string {
  const words = name
    .replace(/\([^)]*\)/g, ' ')
    .replace(/[đĐ]/g, letter => (letter === 'đ' ? 'd' : 'D'))
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(/[^A-Za-z]+/);
  return words
    .map(word => (word === word.toUpperCase() ? word : word.slice(0, 1).toUpperCase()))
    .join('')
    .slice(0, SLUG);
}

/**
 * What the names of all versions of a copy begin with: year, unit, areas and a slug in ASCII letters, digits and "-",
 * so that no mail program and no file system changes it. Two of these officers never share one.
 * Example: `copyStem(ledger, 'officer', officer, officers)` is "CCHC-2026-10888-6-TCC".
 */
export function copyStem(ledger: Ledger, kind: Exclude<CopyKind, 'officer'>): string;
export function copyStem(
  ledger: Ledger,
  kind: 'officer',
  officer: Officer,
  among: readonly Officer[],
): string;
export function copyStem(
  ledger: Ledger,
  kind: CopyKind,
  officer?: Officer,
  among: readonly Officer[] = [],
): string {
  const { year, unitCode } = ledger.settings;
  const start = ['CCHC', String(year), plain(unitCode)];
  if (kind !== 'officer') return joined([...start, KIND_SLUG[kind]]);
  const namesOf = (each: Officer): string => {
    const areas = areasOf(ledger.set, each.roles);
    const codes = areas.length > LISTED ? [`${areas.length}LV`] : areas.map(({ code }) => plain(code));
    return joined([...codes, slug(areas.length === 1 ? areas[0]!.sheet : each.roles[0]!)]);
  };
  const own = namesOf(officer!);
  const alike = among.filter(each => namesOf(each) === own);
  const place = alike.findIndex(({ roles }) => roles[0] === officer!.roles[0]);
  return joined([...start, own, ...(alike.length > 1 ? [slug(officer!.roles[0]!), String(place + 1)] : [])]);
}

/** `copyFileName('CCHC-2026-10888-6-TCC', 2)` is "CCHC-2026-10888-6-TCC-v2.xlsx". */
export function copyFileName(stem: string, version: number): string {
  return `${stem}-v${version}.xlsx`;
}

/** The version that follows those whose files were sent. `nextVersion('A', ['A-v1.xlsx', 'B-v7.xlsx'])` is 2. */
export function nextVersion(stem: string, sentFiles: readonly string[]): number {
  const versions = sentFiles.flatMap(name => {
    const found = /^(.*)-v(\d{1,6})\.xlsx$/i.exec(name.trim());
    return found?.[1]?.toLowerCase() === stem.toLowerCase() ? [Number(found[2])] : [];
  });
  return Math.max(0, ...versions) + 1;
}

/**
 * What a file with all copies is called by the file of one: by their year and unit.
 * Example: `zipName('CCHC-2026-10888-6-TCC-v2.xlsx')` is "CCHC-2026-10888.zip".
 */
export function zipName(fileName: string): string {
  return `${/^CCHC-\d{4}(-[A-Za-z0-9]+)?/.exec(fileName)![0]}.zip`;
}

const plain = (code: string): string => code.replace(/[^A-Za-z0-9]/g, '').slice(0, SLUG);
const joined = (parts: readonly string[]): string => parts.filter(part => part !== '').join('-');
