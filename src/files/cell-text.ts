import { LIMITS } from './limits';
import { Refusal } from './refusal';

/** Collects one text as it comes, and refuses more of it than a cell can hold. */
export class CellText {
  #written = '';

  add(piece: string): void {
    this.#written += piece;
    // What has to be held until its end comes, each letter as long as it can be spelt.
    requireLetters(this.#written.length / LIMITS.spelling);
  }

  /** Everything since the last time, as cells show it. */
  take(): string {
    const text = shown(this.#written);
    this.#written = '';
    requireLetters(text.length);
    return text;
  }
}

/**
 * A text with looks: elements `t`, by themselves or in runs `r`. The reading aids of Japanese, `rPh`, hold `t` too and
 * are no part of it. Levels count from the element that holds the text, whose children are on level 1.
 */
export class RichText {
  readonly #piece = new CellText();
  #text = '';
  #run = false;
  #taking = false;

  open(name: string, level: number): void {
    if (level === 1) this.#run = name === 'r';
    this.#taking = name === 't' && (level === 1 || (level === 2 && this.#run));
  }

  text(piece: string): void {
    if (this.#taking) this.#piece.add(piece);
  }

  close(): void {
    if (!this.#taking) return;
    this.#taking = false;
    this.#text += this.#piece.take();
    requireLetters(this.#text.length);
  }

  take(): string {
    const text = this.#text;
    this.#text = '';
    return text;
  }
}

/** Letters are counted as Excel counts them: decoded, and one beyond the first 65,536 as two. */
function requireLetters(letters: number): void {
  if (letters > LIMITS.text) throw new Refusal({ code: 'file.textTooLong', limit: LIMITS.text });
}

/** Text as cells show it: the format spells letters that XML cannot carry as `_x000D_` (ECMA-376 part 1, 22.9.2.19). */
function shown(text: string): string {
  return text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : text;
}
