import type { Ledger } from '../../../ledger/ledger';
import { isOpen, merged, mergeOf, type Merge } from './merge';
import type { CopyFile, RefusedFile, ReturnedFile } from './returned-files';

/** A copy with what it changes. */
export interface MergeStep extends CopyFile {
  readonly merge: Merge;
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
  const all = files.map((file): MergeStep | RefusedFile => {
    if (!('copy' in file)) return file;
    const { copy, decisions } = file;
    const merge = mergeOf(ledger, copy);
    ledger = merged(ledger, merge, decisions);
    undecided += merge.changes.filter(change => isOpen(change, decisions)).length;
    return { ...file, merge };
  });
  return { files: all, merged: ledger, undecided };
}
