import { canBeText, markedEncoding } from '../../../files/formats/text-bytes';

/** Letters at the beginning in which a page names its encoding. */
const HEAD = 2_048;

/**
 * The text that the bytes of a file are: by their mark, as UTF-8, or in the encoding that a page names, such as
 * windows-1258. `undefined` for what is no text. Example: `sourceText(new TextEncoder().encode('a'))` is "a".
 */
export function sourceText(bytes: Uint8Array): string | undefined {
  const encoding = encodingOf(bytes);
  const text = encoding === undefined ? undefined : decoded(bytes, encoding);
  return text !== undefined && canBeText(text) ? text.normalize('NFC') : undefined;
}

function encodingOf(bytes: Uint8Array): string | undefined {
  const marked = markedEncoding(bytes);
  if (marked !== undefined) return marked;
  if (decoded(bytes, 'utf-8') !== undefined) return 'utf-8';
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD));
  return /charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1];
}

function decoded(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    // An encoding that is not known, or bytes that are none of it; a decoder throws at nothing else.
    return undefined;
  }
}
