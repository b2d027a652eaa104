import { LIMITS } from './limits';
import { Refusal } from './refusal';

/** Collects the text of one cell as it comes, and refuses more of it than a cell can hold. */
export class CellText {
  #text = '';

  add(piece: string): void {
    this.#text += piece;
    if (this.#text.length > LIMITS.text) throw new Refusal({ code: 'file.textTooLong', limit: LIMITS.text });
  }

  /** Everything since the last time, as it was written. */
  take(): string {
    const text = this.#text;
    this.#text = '';
    return text;
  }
}

/**
 * A text with looks: elements `t`, by themselves or in runs `r`. The reading aids of Japanese, `rPh`, hold `t` too and
 * are no part of it. Levels count from the element that holds the text, whose children are on level 1.
 */
export class RichText {
  readonly #text = new CellText();
  #run = false;
  #taking = false;

  open(name: string, level: number): void {
    if (level === 1) this.#run = name === 'r';
    this.#taking = name === 't' && (level === 1 || (level === 2 && this.#run));
  }

  text(piece: string): void {
    if (this.#taking) this.#text.add(piece);
  }

  close(): void {
    this.#taking = false;
  }

  take(): string {
    return shown(this.#text.take());
  }
}

/** Text as cells show it: the format spells letters that XML cannot carry as `_x000D_` (ECMA-376 part 1, 22.9.2.19). */
export function shown(text: string): string {
  return text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : text;
}
