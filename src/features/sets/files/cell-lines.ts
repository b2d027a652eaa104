import { LIMITS } from '../../../files/limits';
import { Refusal } from '../../../files/refusal';

/** Collects the text of a cell as its lines show it: spaces drawn together, no blank lines. */
export class CellLines {
  #lines: string[] = [];
  #line = '';
  #letters = 0;

  add(text: string): void {
    this.#letters += text.length;
    // Spaces of a page do not show, so that a cell may have some more letters than it shows.
    if (this.#letters > LIMITS.text * LIMITS.spelling)
      throw new Refusal({ code: 'file.textTooLong', limit: LIMITS.text });
    this.#line += text;
  }

  /** What comes next begins a line. */
  break(): void {
    const line = this.#line.replace(/\s+/g, ' ').trim();
    if (line !== '') this.#lines.push(line);
    this.#line = '';
  }

  /** Everything since the last time, composed. */
  take(): string {
    this.break();
    const text = this.#lines.join('\n').normalize('NFC');
    this.#lines = [];
    this.#letters = 0;
    if (text.length > LIMITS.text) throw new Refusal({ code: 'file.textTooLong', limit: LIMITS.text });
    return text;
  }
}
