import type { HeadersFooters } from '../book/page-setup';
import { requireText } from '../wire/arguments';
import { HostObject } from '../wire/host-object';

/** What a header or footer may hold altogether. */
const LONGEST = 255;

export class HeaderFooter extends HostObject {
  readonly #texts: HeadersFooters;

  constructor(texts: HeadersFooters) {
    super();
    this.#texts = texts;
  }

  get leftHeader(): string {
    return this.#texts.leftHeader;
  }

  set leftHeader(text: unknown) {
    this.#texts.leftHeader = requireText(text, 'leftHeader', LONGEST);
  }

  get centerHeader(): string {
    return this.#texts.centerHeader;
  }

  set centerHeader(text: unknown) {
    this.#texts.centerHeader = requireText(text, 'centerHeader', LONGEST);
  }

  get rightHeader(): string {
    return this.#texts.rightHeader;
  }

  set rightHeader(text: unknown) {
    this.#texts.rightHeader = requireText(text, 'rightHeader', LONGEST);
  }

  get leftFooter(): string {
    return this.#texts.leftFooter;
  }

  set leftFooter(text: unknown) {
    this.#texts.leftFooter = requireText(text, 'leftFooter', LONGEST);
  }

  get centerFooter(): string {
    return this.#texts.centerFooter;
  }

  set centerFooter(text: unknown) {
    this.#texts.centerFooter = requireText(text, 'centerFooter', LONGEST);
  }

  get rightFooter(): string {
    return this.#texts.rightFooter;
  }

  set rightFooter(text: unknown) {
    this.#texts.rightFooter = requireText(text, 'rightFooter', LONGEST);
  }
}
