import type { Ledger } from '../../../ledger/ledger';
import { placeKey } from '../../../ledger/place';
import { registerRows } from '../../../ledger/register-rows';
import { LEDGER_REGISTERS } from '../../../ledger/registers';
import { isOpen, merged, takenOf, type Taken } from './decisions';
import { mergeOf, type Merge, type MergeChange } from './merge';
import type { CopyFile, RefusedFile, ReturnedFile } from './returned-files';

/** A copy with what it changes. */
export interface MergeStep extends CopyFile {
  readonly merge: Merge;
  /** The file from which a value comes that this one meets; `undefined` where it stands in the workbook. */
  readonly sourceOf: (place: MergeChange['place']) => string | undefined;
}

/** What files that came back change together. */
export interface Merging {
  /** All of them, in their order. */
  readonly files: readonly (MergeStep | RefusedFile)[];
  /** What the open workbook shall hold. */
  readonly merged: Ledger;
  /** Values about which an officer must still decide. */
  readonly undecided: number;
}

export const isStep = (file: MergeStep | RefusedFile): file is MergeStep => 'merge' in file;

/**
 * Merges copies one after the other, each into what the ones before it left, so that two officers who answered
 * differently are in conflict with each other; files that were refused change nothing.
 * Example: `mergeAll(ledger, files).files.filter(isStep)[0]?.merge.changes`.
 */
export function mergeAll(ours: Ledger, files: readonly ReturnedFile[]): Merging {
  let ledger = ours;
  let undecided = 0;
  let sources: ReadonlyMap<string, string> = new Map();
  const all = files.map((file): MergeStep | RefusedFile => {
    if (!('copy' in file)) return file;
    const { copy, decisions } = file;
    const merge = mergeOf(ledger, copy);
    const known = sources;
    const sourceOf: MergeStep['sourceOf'] = place => known.get(placeKey(place)) ?? known.get(rowKeyOf(place));
    sources = new Map([
      ...known,
      ...brought(ledger, takenOf(merge, decisions)).map(key => [key, file.name] as const),
    ]);
    ledger = merged(ledger, merge, decisions);
    undecided += merge.changes.filter(change => isOpen(change, decisions)).length;
    return { ...file, merge, sourceOf };
  });
  return { files: all, merged: ledger, undecided };
}

const rowKeyOf = (place: MergeChange['place']): string =>
  place.in === 'register' ? JSON.stringify([place.register, place.index]) : '';

/** The values and rows that a copy brings into a ledger, by their keys. */
function brought(ledger: Ledger, { values, rows }: Taken): string[] {
  const added = LEDGER_REGISTERS.flatMap(register =>
    rows
      .filter(row => row.register === register)
      .map((_, nth) => JSON.stringify([register, registerRows(ledger, register).length + nth])),
  );
  return [...values.map(({ change }) => placeKey(change.place)), ...added];
}
