import { markedEncoding } from './formats/text-bytes';
import { refuseBroken } from './refusal';

/** Bytes that tell the encoding: a byte order mark, or how `<?` is spelt (XML 1.0, appendix F). */
const LEAD = 4;

/**
 * Decodes the bytes of a part as they come: UTF-8, or UTF-16 in either order of bytes, which are what a package may
 * hold (ECMA-376 part 2, 6.2.5). The bytes decide and not the declaration, which programs forget to change; that is
 * safe, because none of the three can be taken for another: XML of one is not well-formed in the others.
 * Throws a `Refusal`. Example: `const decoder = new XmlDecoder(); decoder.push(bytes) + decoder.end()`.
 */
export class XmlDecoder {
  #decoder: TextDecoder | undefined;
  #lead = new Uint8Array();

  /** The letters that these bytes complete. */
  push(bytes: Uint8Array): string {
    if (this.#decoder) return decoded(this.#decoder, bytes);
    const lead = new Uint8Array(this.#lead.length + bytes.length);
    lead.set(this.#lead);
    lead.set(bytes, this.#lead.length);
    this.#lead = lead;
    return lead.length < LEAD ? '' : this.#begin();
  }

  /** The rest; refuses bytes that end within a letter. */
  end(): string {
    return (this.#decoder ? '' : this.#begin()) + decoded(this.#decoder!);
  }

  #begin(): string {
    this.#decoder = new TextDecoder(encodingOf(this.#lead), { fatal: true });
    return decoded(this.#decoder, this.#lead);
  }
}

function encodingOf(lead: Uint8Array): string {
  const [first, second, third, fourth] = lead;
  const marked = markedEncoding(lead);
  if (marked !== undefined) return marked;
  if (first === 0x3c && second === 0 && fourth === 0) return 'utf-16le';
  return first === 0 && second === 0x3c && third === 0 ? 'utf-16be' : 'utf-8';
}

function decoded(decoder: TextDecoder, bytes?: Uint8Array): string {
  try {
    return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode();
  } catch {
    // A decoder that is fatal throws at bytes that are none of its encoding, and at nothing else.
    return refuseBroken();
  }
}
