/** What a person may still do on a protected sheet; all of it is forbidden unless said otherwise. */
export interface ProtectionOptions {
  readonly allowAutoFilter: boolean;
  readonly allowDeleteColumns: boolean;
  readonly allowDeleteRows: boolean;
  readonly allowEditObjects: boolean;
  readonly allowEditScenarios: boolean;
  readonly allowFormatCells: boolean;
  readonly allowFormatColumns: boolean;
  readonly allowFormatRows: boolean;
  readonly allowInsertColumns: boolean;
  readonly allowInsertHyperlinks: boolean;
  readonly allowInsertRows: boolean;
  readonly allowPivotTables: boolean;
  readonly allowSort: boolean;
  readonly selectionMode: string;
}

export const STRICT: ProtectionOptions = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: 'Normal',
};

/** Whether a sheet or the structure is protected, and how. */
export interface SavedProtection {
  readonly isOn: boolean;
  readonly password: string;
  readonly options: ProtectionOptions;
}

/** Protection of a sheet or of the workbook's structure. */
export class ProtectionState {
  isOn: boolean;
  password: string;
  options: ProtectionOptions;

  constructor({ isOn, password, options }: SavedProtection = { isOn: false, password: '', options: STRICT }) {
    this.isOn = isOn;
    this.password = password;
    this.options = options;
  }

  save(): SavedProtection {
    return { isOn: this.isOn, password: this.password, options: this.options };
  }

  /** Whether an action may go on: always without protection, else where its option says so. */
  allows(option: string): boolean {
    return !this.isOn || this.options[option as keyof ProtectionOptions] === true;
  }
}
