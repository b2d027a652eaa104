/** The kinds of rules, and what `dataValidation.type` calls them. */
export const VALIDATION_TYPES = {
  list: 'List',
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  date: 'Date',
  time: 'Time',
  textLength: 'TextLength',
  custom: 'Custom',
} as const;

export type ValidationKind = keyof typeof VALIDATION_TYPES;

/** A rule as Office.js writes it: one kind, with its bounds or source. */
export type ValidationRule = Readonly<Partial<Record<ValidationKind, RuleBody>>>;

/** Bounds, operator, source or formula, by the names of Office.js. */
export type RuleBody = Readonly<Record<string, string | number | boolean>>;

export interface ErrorAlert {
  readonly message: string;
  readonly title: string;
  readonly showAlert: boolean;
  readonly style: string;
}

export interface Prompt {
  readonly message: string;
  readonly title: string;
  readonly showPrompt: boolean;
}

/** What Excel checks when a person enters something. */
export interface Validation {
  readonly rule: ValidationRule;
  readonly errorAlert: ErrorAlert;
  readonly prompt: Prompt;
  readonly ignoreBlanks: boolean;
}

export const NO_VALIDATION: Validation = {
  rule: {},
  errorAlert: { message: '', title: '', showAlert: true, style: 'Stop' },
  prompt: { message: '', title: '', showPrompt: true },
  ignoreBlanks: true,
};
