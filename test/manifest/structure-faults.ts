import type { Fault } from './fault';
import { MANIFEST, type Rule } from './grammar';
import { at, type XmlElement } from './read-xml';

/** Longest resid, "Resources element" in the reference of the add-in only manifest. */
const LONGEST_RESID = 32;

/** Where elements or references are not as the grammar has them. */
export function structureFaults(root: XmlElement): Fault[] {
  if (root.name !== MANIFEST.name) return [{ code: 'element.unknown', where: root.name }];
  return childFaults(root, MANIFEST, root, root.name);
}

function childFaults(parent: XmlElement, rule: Rule, root: XmlElement, path: string): Fault[] {
  const faults: Fault[] = [];
  let reached = 0;
  for (const child of parent.children) {
    const where = `${path}/${child.name}`;
    const place = rule.children.findIndex(({ name }) => name === child.name);
    const childRule = rule.children[place];
    if (!childRule) {
      faults.push({ code: 'element.unknown', where });
      continue;
    }
    if (place < reached) faults.push({ code: 'element.outOfOrder', where });
    reached = Math.max(reached, place);
    faults.push(
      ...referenceFaults(child, childRule, root, where),
      ...childFaults(child, childRule, root, where),
    );
  }
  for (const { name, occurs } of rule.children) {
    const count = parent.children.filter(child => child.name === name).length;
    if (count === 0 && occurs !== 'optional')
      faults.push({ code: 'element.missing', where: `${path}/${name}` });
    if (count > 1 && occurs !== 'repeated')
      faults.push({ code: 'element.repeated', where: `${path}/${name}` });
  }
  return faults;
}

function referenceFaults(element: XmlElement, { refersTo }: Rule, root: XmlElement, where: string): Fault[] {
  if (!refersTo) return [];
  const resid = element.attributes['resid'] ?? '';
  const targets = at(root, 'VersionOverrides', 'Resources', refersTo).children;
  const found = targets.some(({ attributes }) => attributes['id'] === resid);
  return [
    ...(resid.length > LONGEST_RESID ? [{ code: 'reference.tooLong', where: resid } as const] : []),
    ...(found ? [] : [{ code: 'reference.noTarget', where: `${where} -> ${resid}` } as const]),
  ];
}
