import type { ChartState } from '../../book/chart-state';
import { requireBoolean, requireText } from '../../wire/arguments';
import { HostObject } from '../../wire/host-object';

export class ChartTitle extends HostObject {
  readonly #title: ChartState['title'];

  constructor(title: ChartState['title']) {
    super();
    this.#title = title;
  }

  get text(): string {
    return this.#title.text;
  }

  set text(text: unknown) {
    this.#title.text = requireText(text, 'title.text', 255);
  }

  get visible(): boolean {
    return this.#title.visible;
  }

  set visible(visible: unknown) {
    this.#title.visible = requireBoolean(visible, 'title.visible');
  }
}
