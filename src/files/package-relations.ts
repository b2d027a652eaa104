import { Allowance } from './allowance';
import { zipIn } from './formats/zip-in';
import { PACKAGE_RELATIONS, RELATIONS } from './ooxml';
import { findPart, readPart, type Package } from './read-part';
import { requireSize } from './refusal';
import { openZip } from './zip/open-zip';

/** What a part refers to. `kind` is the last word of its type, such as "worksheet"; '' for types of others. */
interface Relation {
  readonly id: string;
  readonly kind: string;
  readonly part: string;
}

/**
 * The parts to which a part refers; '' is the package itself. Whatever stands outside the file, such as a linked
 * workbook, is left out and so can never be read. None when the part has no relations.
 * Example: `relationsOf(file, 'xl/workbook.xml')`.
 */
export function relationsOf(file: Package, part: string): Relation[] {
  const [folder, name] = split(part);
  const list = `${folder}_rels/${name}.rels`;
  if (!findPart(file, list)) return [];
  const relations: Relation[] = [];
  readPart(file, list, PACKAGE_RELATIONS, {
    open(element, attributes, depth) {
      if (depth !== 2 || element !== 'Relationship' || attributes.get('TargetMode') === 'External') return;
      const [id, type, target] = ['Id', 'Type', 'Target'].map(key => attributes.get(key) ?? '');
      relations.push({ id: id!, kind: kindOf(type!), part: resolve(folder, target!) });
    },
  });
  return relations;
}

/**
 * The part of a kind, where the file holds it: what a relation leads to may be gone, as programs that drop a part forget
 * the relation. `partOfKind(file, relationsOf(file, main), 'styles')`.
 */
export function partOfKind(file: Package, relations: readonly Relation[], kind: string): string | undefined {
  return relations.find(each => each.kind === kind && findPart(file, each.part))?.part;
}

/** A file that is a package of parts, and the part that it is all about. Refuses what is none, and what is too big. */
export function openPackage(bytes: Uint8Array): {
  readonly file: Package;
  readonly main: string | undefined;
} {
  requireSize(bytes.length);
  const file: Package = { zip: openZip(zipIn(bytes)), allowance: new Allowance() };
  return { file, main: relationsOf(file, '').find(({ kind }) => kind === 'officeDocument')?.part };
}

function kindOf(type: string): string {
  const home = RELATIONS.find(uri => type.startsWith(`${uri}/`));
  return home === undefined ? '' : type.slice(home.length + 1);
}

function split(part: string): [folder: string, name: string] {
  const slash = part.lastIndexOf('/') + 1;
  return [part.slice(0, slash), part.slice(slash)];
}

/**
 * `resolve('xl/', 'worksheets/sheet1.xml')`, `resolve('xl/', '/xl/worksheets/sheet1.xml')` and so on are the same, and
 * so they are with backslashes. What leads out of the file stays in it.
 */
function resolve(folder: string, written: string): string {
  const target = written.replace(/\\/g, '/');
  const segments: string[] = [];
  for (const segment of (target.startsWith('/') ? target : folder + target).split('/'))
    if (segment === '..') segments.pop();
    else if (segment !== '.' && segment !== '') segments.push(segment);
  return segments.join('/');
}
