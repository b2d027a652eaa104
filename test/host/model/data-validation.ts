import type { Area } from '../book/area';
import type { Sheet } from '../book/sheet';
import {
  NO_VALIDATION,
  VALIDATION_TYPES,
  type ErrorAlert,
  type Prompt,
  type Validation,
  type ValidationKind,
  type ValidationRule,
} from '../book/validation';
import { requireBoolean, requireOneOf, requireText } from '../wire/arguments';
import { HostObject } from '../wire/host-object';
import { requireRule } from './validation-rule';

const LONGEST_TITLE = 32;
const LONGEST_MESSAGE = 255;
const ALERT_STYLES = ['Stop', 'Warning', 'Information'] as const;

export class DataValidation extends HostObject {
  readonly #sheet: Sheet;
  readonly #area: Area;

  constructor(sheet: Sheet, area: Area) {
    super();
    this.#sheet = sheet;
    this.#area = area;
  }

  get type(): string {
    const values = this.#sheet.validations.within(this.#area);
    const kinds = new Set(values.map(value => Object.keys(value?.rule ?? {})[0]));
    if (kinds.size > 1) return 'Inconsistent';
    const [kind] = kinds;
    if (kind === undefined) return 'None';
    return values.length > 1 ? 'MixedCriteria' : VALIDATION_TYPES[kind as ValidationKind];
  }

  get rule(): ValidationRule | null {
    return this.#read(({ rule }) => rule);
  }

  set rule(rule: unknown) {
    const checked = requireRule(rule, this.#sheet.grid.isFormula);
    this.#change(before => ({ ...before, rule: checked }));
  }

  get errorAlert(): ErrorAlert | null {
    return this.#read(({ errorAlert }) => errorAlert);
  }

  set errorAlert(alert: Partial<ErrorAlert>) {
    const errorAlert = { ...NO_VALIDATION.errorAlert, ...alert };
    requireText(errorAlert.title, 'errorAlert.title', LONGEST_TITLE);
    requireText(errorAlert.message, 'errorAlert.message', LONGEST_MESSAGE);
    requireOneOf(errorAlert.style, 'errorAlert.style', ALERT_STYLES);
    this.#change(before => ({ ...before, errorAlert }));
  }

  get prompt(): Prompt | null {
    return this.#read(({ prompt }) => prompt);
  }

  set prompt(given: Partial<Prompt>) {
    const prompt = { ...NO_VALIDATION.prompt, ...given };
    requireText(prompt.title, 'prompt.title', LONGEST_TITLE);
    requireText(prompt.message, 'prompt.message', LONGEST_MESSAGE);
    this.#change(before => ({ ...before, prompt }));
  }

  get ignoreBlanks(): boolean | null {
    return this.#read(({ ignoreBlanks }) => ignoreBlanks);
  }

  set ignoreBlanks(ignore: unknown) {
    const ignoreBlanks = requireBoolean(ignore, 'ignoreBlanks');
    this.#change(before => ({ ...before, ignoreBlanks }));
  }

  clear(): void {
    this.#sheet.require('allowFormatCells');
    this.#sheet.validations.change(this.#area, () => undefined);
  }

  /** What holds in the whole area; `null` where cells differ. */
  #read<T>(read: (validation: Validation) => T): T | null {
    const values = this.#sheet.validations.within(this.#area);
    return values.length === 1 ? read(values[0] ?? NO_VALIDATION) : null;
  }

  #change(make: (before: Validation) => Validation): void {
    this.#sheet.require('allowFormatCells');
    this.#sheet.validations.change(this.#area, before => make(before ?? NO_VALIDATION));
  }
}
