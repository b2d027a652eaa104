import { DEFAULT_SET } from '../../src/catalogue/shipped';
import type { Ledger } from '../../src/ledger/ledger';
import type { RegisterColumn } from '../../src/ledger/registers';
import { writeXlsx } from '../../src/files/write-xlsx';
import { cell as cellAddress } from '../../src/workbook/address';
import {
  criterionCell,
  registerColumn,
  summaryCell,
  SUMMARY_HEADER_ROW,
  type AreaColumn,
} from '../../src/workbook/places';
import { standardWorkbook } from '../../src/workbook/sheets/standard-workbook';
import { xlsxValues } from '../parity/xlsx-values';
import { demoLedger, SAMPLE_DAY } from '../sample/sample-plan';
import { seriousViolations } from './accessibility';
import type { ExcelPage, Opening } from './excel-page';
import { journey } from './journey';

const at = journey();
const { heading, button } = at;
let excel: ExcelPage;
const open = async (opening?: Opening): Promise<void> => {
  excel = await at.open(opening);
};
const says = (text: string | RegExp) => excel.pane.getByText(text).first();
const type = (code: string, column: AreaColumn, input: string | number): Promise<string> => {
  const { sheet, address } = criterionCell(DEFAULT_SET, code, column);
  return excel.type(sheet, address, input);
};

/** A ledger of 2026 with points, one that was appraised, and two shortcomings of which one is remedied. */
async function ledgerOf2026(): Promise<void> {
  excel = await at.openBlank();
  await type('1.1', 'done', 9);
  await type('1.1', 'total', 10);
  await type('1.4', 'done', 5);
  await type('1.4', 'total', 5);
  await type('1.4', 'appraised1', '0,5');
  const remediation = (row: number, column: RegisterColumn<'remediation'>, input: string | number) =>
    excel.type('Khắc phục', cellAddress(row, registerColumn('remediation', column)), input);
  await remediation(5, 'shortcoming', 'Chưa gửi báo cáo quý I');
  await remediation(5, 'due', '31/12/2026');
  await remediation(6, 'shortcoming', 'Đã xong');
  await remediation(6, 'done', '01/02/2026');
  // Of the index of this very year, which the next ledger counts.
  await remediation(7, 'shortcoming', 'Của chỉ số năm nay');
  await remediation(7, 'year', 2026);
  await remediation(7, 'done', '01/02/2026');
  await excel.show('Chốt kỳ');
  await heading('Sang năm mới').waitFor();
  // The last that was typed has been read.
  await says('Tồn tại của chỉ số năm 2026 đã khắc phục: 1, chuyển sang').waitFor();
}

describe('with an empty workbook open', () => {
  const file = async (ledger: Ledger) => ({
    name: 'so-2026.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: Buffer.from(await writeXlsx(standardWorkbook(ledger, SAMPLE_DAY, 'native'))),
  });
  const real = (ledger: Ledger): Ledger => ({
    ...ledger,
    settings: { ...ledger.settings, sample: false, asOf: undefined },
  });

  test('the officer chooses the file of last year, and gets the workbook of the new one', async () => {
    await open();
    const ledger = real(demoLedger({ blank: false }));
    await excel.pane.getByLabel('Tệp sổ năm trước').setInputFiles(await file(ledger));
    await heading('Sang năm mới').waitFor();
    await says('Lập từ sổ năm 2026 của xã Cẩm Giang').waitFor();
    const { remediations } = ledger;
    const unsettled = remediations.filter(({ done }) => done === null);
    await says(`Tồn tại chưa khắc phục: ${unsettled.length},`).waitFor();
    await excel.picture('last-year-320');
    expect(await seriousViolations(excel)).toEqual([]);
    expect(await excel.overflow()).toBe(0);
    expect(await excel.sheetNames()).toEqual(['Sheet1']);
    await button('Lập sổ năm 2027').click();
    await heading('xã Cẩm Giang · năm 2027').waitFor();
    await excel.picture('last-year-made-320');
    expect((await excel.read('Khắc phục', 'A5')).value).toBe(unsettled[0]!.shortcoming);
    expect((await excel.read('Cấu hình', 'B7')).value).toBe(2027);
    expect((await excel.read('Minh chứng', 'A5')).value).toBe('');
  });

  test('a file that is no ledger is told, and the form stays', async () => {
    await open();
    await button('Từ sổ năm trước…').waitFor();
    await excel.picture('start-with-last-year-320');
    const picker = excel.pane.getByLabel('Tệp sổ năm trước');
    await picker.setInputFiles({ name: 'a.xlsx', mimeType: 'text/plain', buffer: Buffer.from('a;b\n1;2') });
    await excel.pane.getByRole('alert').waitFor();
    await excel.picture('last-year-refused-320');
    expect(await seriousViolations(excel)).toEqual([]);
    await picker.setInputFiles({ ...(await file(real(demoLedger({ blank: true })))), name: 'dung.xlsx' });
    await heading('Sang năm mới').waitFor();
    await button('Chọn lại').click();
    await heading('Tạo sổ theo dõi').waitFor();
    expect(await excel.sheetNames()).toEqual(['Sheet1']);
  });
});

describe('with the workbook of last year open', () => {
  test('the officer sees what goes on, and gets the workbook of the new year', async () => {
    await ledgerOf2026();
    // 1.1, what the authority gave for 1.4, and half of 1.2, which counts the shortcomings.
    await says('Điểm năm 2026: 2,60 điểm').waitFor();
    await says('Tồn tại chưa khắc phục: 1, chuyển sang').waitFor();
    await says('Sổ này còn 36 tiêu chí chưa nhập; điểm năm trước').waitFor();
    await heading('Sang năm mới').scrollIntoViewIfNeeded();
    await excel.picture('new-year-offer-320');
    await button('Lập sổ năm 2027').click();
    await says('Sổ năm 2027 mở trong một cửa sổ riêng').waitFor();
    await excel.picture('new-year-made-320');
    expect(await seriousViolations(excel)).toEqual([]);
    expect(await excel.overflow()).toBe(0);

    const { name, bytes: file } = await excel.download(
      excel.pane.getByRole('link', { name: 'Tải tệp So-CCHC-2027-Cam-Giang.xlsx' }),
    );
    expect(name).toBe('So-CCHC-2027-Cam-Giang.xlsx');
    const opened = await excel.ask(({ host }) => host.book.openedAside);
    expect(opened).toHaveLength(1);
    expect(Buffer.from(opened[0]!, 'base64').equals(file)).toBe(true);

    const values = xlsxValues(file);
    const cell = (sheet: string, address: string): unknown => values.get(sheet)?.get(address);
    expect(cell('Cấu hình', 'B7')).toBe(2027);
    expect(cell('Tổng hợp', summaryCell('lastYear', SUMMARY_HEADER_ROW + 1))).toBeCloseTo(2.6, 9);
    const carried = (column: RegisterColumn<'remediation'>): unknown[] =>
      [5, 6, 7].map(row => cell('Khắc phục', cellAddress(row, registerColumn('remediation', column))));
    expect(carried('shortcoming')).toEqual(['Chưa gửi báo cáo quý I', 'Của chỉ số năm nay', undefined]);
    expect(carried('year')).toEqual([2025, 2026, undefined]);
    // Of these the new year counts the one of the index of 2026.
    const counted = criterionCell(DEFAULT_SET, '1.2', 'total');
    expect(cell(counted.sheet, counted.address)).toBe(1);
    // The workbook of last year is as it was.
    expect((await excel.read('Cấu hình', 'B7')).value).toBe(2026);
  });

  test('an Excel that opens no second workbook leaves the file', async () => {
    await ledgerOf2026();
    // Excel refuses the request that opens it, however often the workbook is read before.
    await excel.ask(({ host }) => {
      const execute = host.execute.bind(host);
      host.execute = (body, flags) => {
        if (body.includes('CreateWorkbook')) host.faults.failAtSync(1, 'GeneralException');
        return execute(body, flags);
      };
    });
    await button('Lập sổ năm 2027').click();
    await says('Excel chưa mở được sổ mới').waitFor();
    await excel.pane.getByRole('link', { name: 'Tải tệp So-CCHC-2027-Cam-Giang.xlsx' }).waitFor();
    await excel.picture('new-year-not-opened-320');
    expect(await excel.ask(({ host }) => host.book.openedAside.length)).toBe(0);
  });
});
