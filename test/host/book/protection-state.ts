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

/** Protection of a sheet or of the workbook's structure. */
export class ProtectionState {
  isOn = false;
  password = '';
  options: ProtectionOptions = STRICT;

  copy(): ProtectionState {
    return Object.assign(new ProtectionState(), this);
  }

  /** Whether an action may go on: always without protection, else where its option says so. */
  allows(option: string): boolean {
    return !this.isOn || this.options[option as keyof ProtectionOptions] === true;
  }
}
