import {
  registerColumns,
  registerEntry,
  type ColumnKind,
  type Register,
  type RegisterColumn,
} from '../../ledger/registers';
import { Grid } from '../grid';
import { lockedStyle } from '../read-only';
import type { StyleName } from '../styles';

/** How columns look into which people write. */
const ENTERED: Readonly<Record<ColumnKind, StyleName>> = {
  text: 'entryText',
  code: 'entryCode',
  year: 'entryYear',
  date: 'entryDate',
  points: 'entryPoints',
  number: 'entryNumber',
  status: 'status',
};

/** How a column of a register looks. `columnStyle('evidence', 'signed')` is 'entryDate'. */
export function columnStyle<R extends Register>(register: R, column: RegisterColumn<R>): StyleName {
  const { appended, columns } = registerEntry(register);
  const style = ENTERED[columns[column].kind];
  return appended ? lockedStyle(style) : style;
}

/** An empty grid with the columns of a register. */
export function registerGrid(register: Register): Grid {
  const { columns } = registerEntry(register);
  return new Grid(registerColumns(register).map(column => columns[column].width));
}
