import { parseReference } from '../book/address';
import type { Area } from '../book/area';
import { requireText } from '../wire/arguments';
import { refuse } from '../wire/host-error';
import type { Range } from './range';

/** The area that a program means by a range or by an address. */
export function areaOf(place: Range | string): Area {
  if (typeof place === 'object' && place !== null) return place.target.area;
  const reference = parseReference(requireText(place, 'address'));
  if (!reference) throw refuse.argument(`the address ${place}`);
  return reference.area;
}
