import type { FormatTarget } from '../book/format-target';
import { requireBoolean, requireColor, requireNumber, requireOneOf, requireText } from '../wire/arguments';
import { HostObject } from '../wire/host-object';

const UNDERLINES = ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'] as const;

export class RangeFont extends HostObject {
  readonly #target: FormatTarget;

  constructor(target: FormatTarget) {
    super();
    this.#target = target;
  }

  get name(): string | null {
    return this.#target.get('fontName');
  }

  set name(name: unknown) {
    this.#target.set('fontName', requireText(name, 'font.name', 31));
  }

  get size(): number | null {
    return this.#target.get('fontSize');
  }

  set size(size: unknown) {
    this.#target.set('fontSize', requireNumber(size, 'font.size', 1, 409));
  }

  get color(): string {
    return this.#target.get('fontColor') ?? '';
  }

  set color(color: unknown) {
    this.#target.set('fontColor', requireColor(color, 'font.color'));
  }

  get bold(): boolean | null {
    return this.#target.get('bold');
  }

  set bold(bold: unknown) {
    this.#target.set('bold', requireBoolean(bold, 'font.bold'));
  }

  get italic(): boolean | null {
    return this.#target.get('italic');
  }

  set italic(italic: unknown) {
    this.#target.set('italic', requireBoolean(italic, 'font.italic'));
  }

  get underline(): string | null {
    return this.#target.get('underline');
  }

  set underline(underline: unknown) {
    this.#target.set('underline', requireOneOf(underline, 'font.underline', UNDERLINES));
  }

  get strikethrough(): boolean | null {
    return this.#target.get('strikethrough');
  }

  set strikethrough(strikethrough: unknown) {
    this.#target.set('strikethrough', requireBoolean(strikethrough, 'font.strikethrough'));
  }
}
