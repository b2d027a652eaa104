/**
 * What people and programs do to the sheets of a copy, as moves of cells that know where they came from: what was done is
 * known, so that a test can tell a value that was typed from one that was moved.
 */
import type { Cell } from '../../../../src/rules/cell';
import type { SheetCells } from '../../../../src/workbook/sheet-cells';

/** A cell with what it holds and, where somebody typed it, which of what was typed it is. */
export interface Held {
  readonly value: Cell;
  readonly typed?: number;
  /** Somebody copied it there, which is a way of entering it. */
  readonly pasted?: true;
}

/** The cells of a workbook while it is worked on; rows may be shorter than their sheet is wide. */
export type Sheets = Map<string, (Held | undefined)[][]>;

/** One thing that was done, and three numbers that choose where. */
export interface Deed {
  readonly kind: keyof typeof DEEDS;
  readonly a: number;
  readonly b: number;
  readonly c: number;
}

/** What is worked on: the sheets of areas and registers, the row of their headers at first, and how wide they were made. */
interface At {
  readonly sheets: Sheets;
  /** The name of a sheet that is there. */
  readonly name: string;
  readonly rows: (Held | undefined)[][];
  readonly width: number;
  readonly a: number;
  readonly b: number;
  readonly c: number;
}

const HEADER = 3;
const pick = <T>(of: readonly T[], at: number): T => of[at % of.length]!;
const text = (value: string): Held => ({ value });
const shownBy = (held: Held | undefined): string => JSON.stringify(held?.value ?? '');
const withValue = (held: Held | undefined, value: Cell): Held => ({ ...held, value });

/** The rows in which something stands, below the usual header. */
function body(rows: At['rows']): number[] {
  return [...rows.keys()].filter(row => row > HEADER && rows[row]!.some(held => (held?.value ?? '') !== ''));
}
const bodyRow = ({ rows }: At, at: number): number => pick([HEADER + 1, ...body(rows)], at);
const put = (rows: At['rows'], row: number, column: number, held: Held | undefined): void => {
  while (rows.length <= row) rows.push([]);
  const cells = rows[row]!;
  while (cells.length < column) cells.push(undefined);
  cells[column] = held;
};
const copied = (rows: At['rows']): At['rows'] => rows.map(row => [...row]);
const renamed = (sheets: Sheets, from: string, to: string): void => {
  const all = [...sheets];
  sheets.clear();
  for (const [name, rows] of all) sheets.set(name === from ? to : name, rows);
};
const eachCell = (rows: At['rows'], change: (held: Held, row: number) => Held | undefined): void =>
  rows.forEach((row, index) =>
    row.forEach((held, column) => {
      if (held) row[column] = change(held, index);
    }),
  );

const date = (serial: number): string => {
  const day = new Date(Date.UTC(1899, 11, 30 + serial));
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${two(day.getUTCDate())}/${two(day.getUTCMonth() + 1)}/${day.getUTCFullYear()}`;
};
const isDay = (value: Cell): value is number =>
  typeof value === 'number' && value > 40_000 && value < 60_000 && Number.isInteger(value);
const numberText = (value: number): string => (isDay(value) ? date(value) : String(value).replace('.', ','));
const asText = (value: Cell): Cell => (typeof value === 'number' ? numberText(value) : value);
const WIDE = '０１２３４５６７８９';
const monthFirst = (serial: number): string => {
  const [day, month, year] = date(serial).split('/').map(Number);
  return `${month}/${day}/${year}`;
};
/** What a program makes of a code. */
const asNumber = (value: Cell): Cell =>
  typeof value === 'string' && /^\d+\.\d+$/.test(value) ? Number(value) : value;
const asDay = (value: Cell): Cell => {
  const [, day, month] = (typeof value === 'string' && /^(\d+)\.(\d+)$/.exec(value)) || [];
  if (day === undefined || Number(day) > 28 || Number(month) > 12 || Number(month) < 1) return value;
  return Math.round(Date.UTC(2026, Number(month) - 1, Number(day)) / 86_400_000) + 25_569;
};

/** Everything that is done to a copy, by what it is called. */
export const DEEDS = {
  renameSheet: ({ sheets, name, a }: At) =>
    renamed(sheets, name, pick(['Sheet1', ` ${name} `, name.normalize('NFD'), name.toUpperCase()], a)),
  deleteSheet: ({ sheets, name }: At) => sheets.delete(name),
  copySheet: ({ sheets, name, rows }: At) => sheets.set(`${name} (2)`, copied(rows)),
  pasteIntoNewSheet: ({ sheets, rows, a }: At) =>
    sheets.set(`Trang tính${a % 3}`, copied(rows.slice(a % 2 ? HEADER : 0))),
  copyAndEmpty: ({ sheets, name, rows }: At) => {
    sheets.set(`${name} (3)`, copied(rows));
    sheets.set(name, []);
  },
  swapSheetNames: ({ sheets, name, b }: At) => {
    const other = pick([...sheets.keys()], b);
    renamed(sheets, name, '?');
    renamed(sheets, other, name);
    renamed(sheets, '?', other);
  },
  takeNameOfAnother: ({ sheets, name, b }: At) => {
    const other = pick([...sheets.keys()], b);
    if (other === name) return;
    sheets.delete(other);
    renamed(sheets, name, other);
  },
  newSheet: ({ sheets, a }: At) => sheets.set(`Ghi tạm ${a % 3}`, [[text('Việc cần làm')], [{ value: 12 }]]),

  insertRow: ({ rows, a, b }: At) => rows.splice(a % (rows.length + 1), 0, ...pick([[[]], [[], []]], b)),
  insertTitle: ({ rows, a }: At) => rows.splice(a % (HEADER + 2), 0, [text('PHỤ LỤC 1')]),
  insertTitleInside: (at: At) => at.rows.splice(bodyRow(at, at.a), 0, [text('Phần việc của quý III')]),
  repeatHeader: (at: At) => at.rows.splice(bodyRow(at, at.a), 0, [...(at.rows[HEADER] ?? [])]),
  deleteRow: (at: At) => at.rows.splice(bodyRow(at, at.a), 1),
  deleteTopRow: ({ rows, a }: At) => rows.splice(a % HEADER, 1),
  duplicateRow: (at: At) => {
    const row = bodyRow(at, at.a);
    at.rows.splice(pick([row + 1, bodyRow(at, at.b), at.rows.length], at.c), 0, [...(at.rows[row] ?? [])]);
  },
  moveRow: (at: At) => {
    const [row] = at.rows.splice(bodyRow(at, at.a), 1);
    if (row) at.rows.splice(bodyRow(at, at.b), 0, row);
  },
  sortRows: (at: At) => {
    const { rows, a, c } = at;
    const sorted = rows.splice(HEADER + 1);
    sorted.sort((x, y) => {
      const [left, right] = [x, y].map(row => shownBy(row[a % 8]));
      return (left! < right! ? -1 : left! > right! ? 1 : 0) * (c % 2 ? 1 : -1);
    });
    rows.push(...sorted);
  },
  moveDown: ({ rows, a }: At) => rows.unshift(...Array.from({ length: 1 + (a % 5) }, () => [])),

  insertColumn: ({ rows, width, a }: At) => rows.forEach(row => row.splice(a % width, 0, undefined)),
  insertNumbering: ({ rows, width, a, b }: At) =>
    rows.forEach((row, index) => {
      const number = index - HEADER;
      const held = number === 0 ? text('STT') : number > 0 && row.length > 0 ? { value: number } : undefined;
      row.splice(b % 2 ? 0 : a % width, 0, held);
    }),
  deleteColumn: ({ rows, width, a }: At) => rows.forEach(row => row.splice(a % width, 1)),
  moveColumn: ({ rows, width, a, b }: At) =>
    rows.forEach(row => {
      while (row.length < width) row.push(undefined);
      row.splice(b % width, 0, ...row.splice(a % width, 1));
    }),
  swapColumns: ({ rows, width, a, b }: At) =>
    rows.forEach(row => {
      const [left, right] = [a % width, b % width];
      [row[left], row[right]] = [row[right], row[left]];
    }),
  duplicateColumn: ({ rows, width, a }: At) => rows.forEach(row => row.splice(a % width, 0, row[a % width])),
  moveRight: ({ rows, a }: At) =>
    rows.forEach(row => row.unshift(...Array.from({ length: 1 + (a % 3) }, () => undefined))),

  shiftDown: (at: At) => {
    const { rows, width, a, b, c } = at;
    const column = a % width;
    const from = bodyRow(at, b);
    for (let count = 1 + (c % 2); count > 0; count--) {
      for (let row = rows.length; row > from; row--) {
        const held = rows[row - 1]?.[column];
        if (held !== undefined || rows[row]?.[column] !== undefined) put(rows, row, column, held);
      }
      put(rows, from, column, undefined);
    }
  },
  shiftUp: (at: At) => {
    const { rows, width, a, b } = at;
    const column = a % width;
    for (let row = bodyRow(at, b); row < rows.length; row++) rows[row]![column] = rows[row + 1]?.[column];
  },
  shiftRight: (at: At) => {
    const row = at.rows[bodyRow(at, at.a)];
    row?.splice(at.b % at.width, 0, undefined);
  },
  shiftLeft: (at: At) => at.rows[bodyRow(at, at.a)]?.splice(at.b % at.width, 1),
  sortOneColumn: (at: At) => {
    const { rows, width, a, c } = at;
    const column = a % width;
    const filled = body(rows).filter(row => (rows[row]![column]?.value ?? '') !== '');
    const sorted = filled.map(row => rows[row]![column]);
    sorted.sort((x, y) => (shownBy(x) < shownBy(y) ? -1 : 1) * (c % 2 ? 1 : -1));
    filled.forEach((row, index) => (rows[row]![column] = sorted[index]));
  },
  swapHeaders: ({ rows, width, a, b }: At) => {
    const row = rows.find(each => each.filter(held => typeof held?.value === 'string').length > 3);
    if (row) [row[a % width], row[b % width]] = [row[b % width], row[a % width]];
  },
  rewordHeader: ({ rows, width, a, b }: At) => {
    const held = rows[HEADER]?.[a % width];
    const words = typeof held?.value === 'string' ? held.value : '';
    const other = pick(
      [`${words} (mới)`, '', words.toUpperCase(), ` ${words}`, words.normalize('NFD'), 'Khác'],
      b,
    );
    if (held) put(rows, HEADER, a % width, withValue(held, other));
  },
  swapCodes: (at: At) => {
    const [one, other] = [at.rows[bodyRow(at, at.a)], at.rows[bodyRow(at, at.b)]];
    if (one && other) [one[0], other[0]] = [other[0], one[0]];
  },
  retypeCodes: ({ rows, a }: At) => {
    const quoted = (value: Cell): Cell =>
      typeof value === 'string' && /^\d/.test(value) ? `'${value} ` : value;
    const retype = pick([asNumber, asDay, quoted], a);
    for (const row of body(rows)) {
      const held = rows[row]![0];
      if (held && typeof held.value === 'string') rows[row]![0] = withValue(held, retype(held.value));
    }
  },
  retypeCode: (at: At) => {
    const row = at.rows[bodyRow(at, at.a)];
    if (row?.[0]) row[0] = withValue(row[0], pick([asNumber, asDay], at.b)(row[0].value));
  },
  retypeValues: ({ rows }: At) =>
    eachCell(rows, (held, row) => (row > HEADER ? withValue(held, asText(held.value)) : held)),
  padTexts: ({ rows, b }: At) =>
    eachCell(rows, held =>
      typeof held.value === 'string' && held.value !== ''
        ? withValue(held, b % 2 ? ` ${held.value} ` : held.value.normalize('NFD'))
        : held,
    ),
  clearCell: (at: At) => put(at.rows, bodyRow(at, at.a), at.b % at.width, undefined),
  clearBlock: (at: At) => {
    const row = bodyRow(at, at.a);
    for (let down = 0; down < 1 + (at.c % 4); down++)
      for (let right = 0; right < 3; right++) put(at.rows, row + down, (at.b % at.width) + right, undefined);
  },
  spaceCell: (at: At) => put(at.rows, bodyRow(at, at.a), at.b % at.width, text(' ')),
  breakCell: (at: At) =>
    put(at.rows, bodyRow(at, at.a), at.b % at.width, {
      value: at.c % 2 ? { error: '#REF!' } : { unread: 'noResult' },
    }),
  cutAndPaste: (at: At) => {
    const [from, to, column] = [bodyRow(at, at.a), bodyRow(at, at.b), at.c % at.width];
    const held = at.rows[from]?.[column];
    if (from === to || !held) return;
    put(at.rows, to, column, held);
    put(at.rows, from, column, undefined);
  },
  copyBlock: (at: At) => {
    const { rows, width, a, b, c } = at;
    const [from, column] = [bodyRow(at, a), b % width];
    const [down, right] = [1 + (c % 3), 1 + ((c >> 2) % 3)];
    const block = rows.slice(from, from + down).map(row => row.slice(column, column + right));
    const to = from + pick([-1, 1, 2], c >> 4);
    block.forEach((row, index) =>
      row.forEach((held, offset) => {
        if (to + index > HEADER) put(rows, to + index, column + offset, held && { ...held, pasted: true });
      }),
    );
  },
  fillDown: (at: At) => {
    const { rows, width, a, b, c } = at;
    const [from, column] = [bodyRow(at, a), b % width];
    const held = rows[from]?.[column];
    if (!held) return;
    for (let down = 1; down <= 1 + (c % 4); down++) put(rows, from + down, column, { ...held, pasted: true });
  },
  mergeCells: (at: At) => {
    const { rows, width, a, b, c } = at;
    const [from, column] = [bodyRow(at, a), b % width];
    const block = Array.from({ length: 1 + (c % 3) }, (_, down) =>
      Array.from({ length: 1 + ((c >> 2) % 3) }, (_, right) => [from + down, column + right] as const),
    ).flat();
    const kept = block.map(([row, at]) => rows[row]?.[at]).find(held => (held?.value ?? '') !== '');
    block.forEach(([row, at], index) => put(rows, row, at, index === 0 ? kept : undefined));
  },
  sortSomeColumns: (at: At) => {
    const { rows, width, a, b, c } = at;
    const column = a % width;
    const filled = body(rows);
    const parts = filled.map(row =>
      Array.from({ length: 2 + (b % 4) }, (_, right) => rows[row]![column + right]),
    );
    parts.sort((x, y) => (shownBy(x[0]) < shownBy(y[0]) ? -1 : 1) * (c % 2 ? 1 : -1));
    filled.forEach((row, index) =>
      parts[index]!.forEach((held, right) => put(rows, row, column + right, held)),
    );
  },
  addUnits: ({ rows, a }: At) =>
    eachCell(rows, (held, row) =>
      row > HEADER && typeof held.value === 'number' && !isDay(held.value)
        ? withValue(held, `${numberText(held.value)} ${pick(['hồ sơ', 'văn bản', 'người'], a)}`)
        : held,
    ),
  typeWide: ({ rows }: At) =>
    eachCell(rows, (held, row) =>
      row > HEADER && typeof held.value === 'number'
        ? withValue(
            held,
            numberText(held.value).replace(/\d/g, digit => WIDE[Number(digit)]!),
          )
        : held,
    ),
  monthsFirst: ({ sheets }: At) =>
    [...sheets.values()].forEach(rows =>
      eachCell(rows, (held, row) =>
        row > HEADER && isDay(held.value) ? withValue(held, monthFirst(held.value)) : held,
      ),
    ),
  hardSpaces: ({ rows, b }: At) =>
    eachCell(rows, held =>
      typeof held.value === 'string'
        ? withValue(held, held.value.replace(/ /g, pick(['\u00a0', '  ', '\u2009'], b)))
        : held,
    ),
} satisfies Readonly<Record<string, (at: At) => unknown>>;

/** The sheets after all this was done to them. */
export function damaged(
  made: ReadonlyMap<string, SheetCells>,
  sheets: Sheets,
  deeds: readonly Deed[],
): Sheets {
  for (const { kind, a, b, c } of deeds) {
    const names = [...sheets.keys()];
    if (names.length === 0) break;
    const name = pick(names, a >> 8);
    const rows = sheets.get(name)!;
    const width = Math.max(...(rows[HEADER] ?? []).keys(), 3) + 1;
    if (rows.length > 0 || !made.has(name)) DEEDS[kind]({ sheets, name, rows, width, a, b, c });
  }
  return sheets;
}
