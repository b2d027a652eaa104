import type { Fault } from './fault';
import { at, descendants, type XmlElement } from './read-xml';

const START_PAGE = 'taskpane.html';

/**
 * Where an address is not secure, leaves the one place that hosts the product, or names a file that is not there.
 * `hosted` are the names of the files at that place, such as "assets/icon-16.png".
 */
export function addressFaults(root: XmlElement, hosted: ReadonlySet<string>): Fault[] {
  const start = at(root, 'DefaultSettings', 'SourceLocation').attributes['DefaultValue'] ?? '';
  const place = start.endsWith(START_PAGE) ? start.slice(0, -START_PAGE.length) : start;
  return addresses(root).flatMap((address): Fault[] => {
    if (!address.startsWith('https://')) return [{ code: 'address.notSecure', where: address }];
    if (!address.startsWith(place)) return [{ code: 'address.elsewhere', where: address }];
    const file = hostedFile(address, place);
    return hosted.has(file) ? [] : [{ code: 'address.notHosted', where: file }];
  });
}

function addresses(root: XmlElement): string[] {
  const resources = at(root, 'VersionOverrides', 'Resources');
  const elements = [
    at(root, 'IconUrl'),
    at(root, 'HighResolutionIconUrl'),
    at(root, 'SupportUrl'),
    at(root, 'DefaultSettings', 'SourceLocation'),
    ...descendants(at(resources, 'bt:Images'), 'bt:Image', 'bt:Override'),
    ...descendants(at(resources, 'bt:Urls'), 'bt:Url', 'bt:Override'),
  ];
  return elements.map(({ attributes }) => attributes['DefaultValue'] ?? attributes['Value'] ?? '');
}

/** `hostedFile('https://a.vn/b/c.html?view=d', 'https://a.vn/b/')` is `'c.html'`. */
function hostedFile(address: string, place: string): string {
  return address.slice(place.length).replace(/[?#].*$/, '');
}
