import { SHEET_NAME } from '../../src/messages/sheet-names';
import type { SavedBook } from '../host/book/saved-book';
import { startHost, type HeadlessExcel, type HostOptions } from '../host/start-host';
import { schema1 } from '../workbook/schema-1';

const REGISTERS: readonly string[] = [
  SHEET_NAME.evidence,
  SHEET_NAME.remediation,
  SHEET_NAME.tasks,
  SHEET_NAME.reports,
  SHEET_NAME.mailed,
  SHEET_NAME.history,
  SHEET_NAME.log,
];
/** Settings of schema 1 from row 4 on. */
const NAMES = [
  ...['TenDonVi', 'MaDonVi', 'CoQuanCapTren', 'Nam', 'Ky', 'NgayXet', 'BoTieuChi', 'PhienBan'],
  ...['KhongPhatSinh', 'ChucVuNguoiKy', 'HoTenNguoiKy', 'SoLieuMau'],
];

let made: SavedBook | undefined;

/** Starts an Excel with a workbook of schema 1: its cells, values instead of formulas, its names and its protection. */
export function openSchema1(options: HostOptions = {}): HeadlessExcel {
  const host = startHost({ ...options, opens: (made ??= make()) });
  host.install();
  return host;
}

function make(): SavedBook {
  const host = startHost();
  const { book } = host.workbook;
  book.calculation.manual = true;
  for (const [name, rows] of schema1()) {
    const sheet = book.addSheet(name);
    rows.forEach((row, index) =>
      row.forEach((value, column) => {
        if (value === null || value === '' || typeof value === 'object') return;
        const v = typeof value === 'boolean' ? Number(value) : value;
        sheet.cells.put(index, column, { v, t: typeof value === 'string' ? 4 : undefined });
      }),
    );
    sheet.protection.isOn = !REGISTERS.includes(name);
  }
  NAMES.forEach((name, index) =>
    book.names.add(`CCHC_${name}`, `='${SHEET_NAME.config}'!$B$${4 + index}`, '', null),
  );
  book.setVisibility(book.find(SHEET_NAME.system)!, 'VeryHidden');
  book.find(SHEET_NAME.tasks)!.activate();
  const saved = book.save();
  host.dispose();
  return saved;
}
