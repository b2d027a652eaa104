import type { CopyKind, Officer } from '../../../ledger/copies';
import { fileName, namePart, unitPart } from '../../../ledger/file-name';
import { areasOf } from '../../../catalogue/index-set';
import type { Ledger, Settings } from '../../../ledger/ledger';

const KIND_PART = { whole: 'Toan-bo', summary: 'Tong-hop' } as const;

/** Words before what a role is about. */
const ROLE = /^(công chức|cán bộ|viên chức|bộ phận)\s+/iu;
/** What a role is called in daily life; what it is in charge of besides is no name. */
const CALLED = /\((?!phụ trách)([^()]+)\)/iu;

/**
 * A role in the name of a file: `rolePart('Công chức Tư pháp - hộ tịch')` is "Tu-phap-ho-tich",
 * `rolePart('Bộ phận TN&TKQ (một cửa)')` "Mot-cua".
 */
export function rolePart(role: string): string {
  const called = CALLED.exec(role)?.[1];
  return namePart(called ?? role.replace(/\([^()]*\)/g, ' ').replace(ROLE, ''));
}

/** What the names of all versions of a copy begin with. `copyStem(ledger, 'whole')` is "So-CCHC-2026-Cam-Giang-Toan-bo". */
export function copyStem({ settings }: Ledger, kind: Exclude<CopyKind, 'officer'>): string {
  return fileName(begun(settings), KIND_PART[kind]);
}

/**
 * The same of an officer's copy: year, unit, and whose it is, by name where the configuration has one, else by what they
 * answer for. Two of these officers never share one.
 * Example: `officerStem(ledger, officer, officers)` is "So-CCHC-2026-Cam-Giang-Mot-cua".
 */
export function officerStem(ledger: Ledger, officer: Officer, among: readonly Officer[]): string {
  const partOf = ({ name, roles }: Officer): string => {
    const areas = areasOf(ledger.set, roles);
    return (
      namePart(name) || rolePart(roles[0]!) || fileName('Phan', ...areas.map(({ code }) => namePart(code)))
    );
  };
  const own = partOf(officer);
  const alike = among.filter(each => partOf(each).toLowerCase() === own.toLowerCase());
  const place = alike.findIndex(({ roles }) => roles[0] === officer.roles[0]);
  return fileName(begun(ledger.settings), own, alike.length > 1 ? place + 1 : '');
}

/** `copyFileName('So-CCHC-2026-Cam-Giang-Mot-cua', 2)` is "So-CCHC-2026-Cam-Giang-Mot-cua-lan-2.xlsx"; the first has no number. */
export function copyFileName(stem: string, version: number): string {
  return `${fileName(stem, version > 1 ? `lan-${version}` : '')}.xlsx`;
}

/** The version that follows those whose files were sent. `nextVersion('A', ['A.xlsx', 'B-lan-7.xlsx'])` is 2. */
export function nextVersion(stem: string, sentFiles: readonly string[]): number {
  const versions = sentFiles.flatMap(name => {
    const found = /^(.*?)(?:-lan-(\d{1,6}))?\.xlsx$/i.exec(name.trim());
    return found?.[1]?.toLowerCase() === stem.toLowerCase() ? [Number(found[2] ?? 1)] : [];
  });
  return Math.max(0, ...versions) + 1;
}

/** What a file with all copies is called. `zipName(settings)` is "So-CCHC-2026-Cam-Giang.zip". */
export function zipName(settings: Settings): string {
  return `${begun(settings)}.zip`;
}

const begun = (settings: Settings): string => fileName('So-CCHC', settings.year, unitPart(settings));
