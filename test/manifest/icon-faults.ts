import type { Fault } from './fault';
import { at, descendants, type XmlElement } from './read-xml';

/** Sizes without which Office does not take an icon ("Image element"). */
const REQUIRED_SIZES = ['16', '32', '80'];

/**
 * Where an icon lacks a size or a picture has not the size that it is named for. `sideOf` gives the side in pixels of a
 * square picture by the last part of its address, and undefined for a picture that does not exist or is not square.
 */
export function iconFaults(root: XmlElement, sideOf: (file: string) => number | undefined): Fault[] {
  const overrides = at(root, 'VersionOverrides');
  const pictures = new Map(
    at(overrides, 'Resources', 'bt:Images').children.map(({ attributes }) => [
      attributes['id'],
      attributes['DefaultValue'] ?? '',
    ]),
  );
  const sizeFaults = (address: string, size: number): Fault[] =>
    sideOf(address.replace(/^.*\//, '')) === size
      ? []
      : [{ code: 'icon.wrongSize', where: `${address} is not ${size}` }];
  return [
    ...sizeFaults(at(root, 'IconUrl').attributes['DefaultValue'] ?? '', 32),
    ...sizeFaults(at(root, 'HighResolutionIconUrl').attributes['DefaultValue'] ?? '', 64),
    ...descendants(overrides, 'Icon').flatMap(icon => [
      ...REQUIRED_SIZES.filter(size => !icon.children.some(image => image.attributes['size'] === size)).map(
        size =>
          ({ code: 'icon.sizeMissing', where: `${icon.children[0]?.attributes['resid']}: ${size}` }) as const,
      ),
      ...icon.children.flatMap(({ attributes }) =>
        sizeFaults(pictures.get(attributes['resid']) ?? '', Number(attributes['size'])),
      ),
    ]),
  ];
}
