import { readIndexSet } from './read-index-set';

/** Reads the text of a file as an index set, see `readIndexSet`; what is no JSON is no index set either. */
export function readIndexSetText(text: string, reserved: readonly string[]): ReturnType<typeof readIndexSet> {
  return readIndexSet(parsed(text), reserved);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
