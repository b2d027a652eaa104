import { addressFaults } from './address-faults';
import type { Fault } from './fault';
import { iconFaults } from './icon-faults';
import { identityFaults } from './identity-faults';
import { at, descendants, readXml, type XmlElement } from './read-xml';
import { structureFaults } from './structure-faults';
import { textFaults } from './text-faults';

/** What is known of the place that hosts the product. */
export interface Hosting {
  /** Names of the files there, such as "assets/icon-16.png". */
  readonly files: ReadonlySet<string>;
  /** The side in pixels of a square picture by its name, such as "icon-16.png"; undefined for any other file. */
  readonly sideOf: (picture: string) => number | undefined;
}

/**
 * All that is wrong with a manifest, without asking Microsoft's service. Throws at XML that is not well formed.
 * Example: `checkManifest(xml, hosting)` is `[{ code: 'version.wrong', where: '0.1.0.0' }]`.
 */
export function checkManifest(xml: string, { files, sideOf }: Hosting): Fault[] {
  const root = readXml(xml);
  return [
    ...structureFaults(root),
    ...identityFaults(root),
    ...resourceFaults(root),
    ...textFaults(root),
    ...addressFaults(root, files),
    ...iconFaults(root, sideOf),
  ];
}

/** Where a resource is never used, or two have one id. */
function resourceFaults(root: XmlElement): Fault[] {
  const overrides = at(root, 'VersionOverrides');
  const ids = descendants(at(overrides, 'Resources'), 'bt:Image', 'bt:Url', 'bt:String').map(
    ({ attributes }) => attributes['id'] ?? '',
  );
  const used = new Set(referencesBelow(at(overrides, 'Hosts')));
  return [
    ...ids
      .filter((id, place) => ids.indexOf(id) < place)
      .map(where => ({ code: 'resource.twice', where }) as const),
    ...ids.filter(id => !used.has(id)).map(where => ({ code: 'resource.unused', where }) as const),
  ];
}

function referencesBelow(element: XmlElement): string[] {
  const { resid } = element.attributes;
  return [...(resid === undefined ? [] : [resid]), ...element.children.flatMap(referencesBelow)];
}
