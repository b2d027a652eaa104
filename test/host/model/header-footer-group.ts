import type { HeadersFooters } from '../book/page-setup';
import { HostObject } from '../wire/host-object';
import { HeaderFooter } from './header-footer';

export class HeaderFooterGroup extends HostObject {
  readonly #texts: HeadersFooters;

  constructor(texts: HeadersFooters) {
    super();
    this.#texts = texts;
  }

  get defaultForAllPages(): HeaderFooter {
    return new HeaderFooter(this.#texts);
  }
}
