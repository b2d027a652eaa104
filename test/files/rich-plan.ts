import type {
  CellValue,
  FormulaCell,
  PlannedCell,
  RowPlan,
  SheetPlan,
  WorkbookPlan,
} from '../../src/workbook/plan';
import { STYLES, type StyleName } from '../../src/workbook/styles';

export const cell = (content: CellValue | FormulaCell, style: StyleName = 'text'): PlannedCell => ({
  content,
  style,
});

/** A sheet of these rows alone. */
export function bareSheet(name: string, rows: readonly RowPlan[] = []): SheetPlan {
  return {
    name,
    visibility: 'visible',
    columns: [],
    rows,
    merges: [],
    validations: [],
    conditionals: [],
    charts: [],
    protected: false,
    print: { orientation: 'portrait', range: 'A1', pagesHigh: 0 },
  };
}

/** A workbook of one sheet, bare but for what is given. */
export function oneSheet(sheet: Partial<SheetPlan>): WorkbookPlan {
  return { title: 'Sổ', names: [], sheets: [{ ...bareSheet('Trang'), ...sheet }], protected: false };
}

export const oneCell = (planned: PlannedCell): WorkbookPlan => oneSheet({ rows: [{ cells: [planned] }] });

/** Texts that break a careless writer; each must come back as it is. */
export const HOSTILE_TEXTS = [
  '=HYPERLINK("http://example.invalid","x")',
  '+1+1',
  '-1-1',
  '@SUM(1)',
  '<v>&amp;</v> "quoted" \'single\'',
  ']]><!--',
  '_x0041_ and _x005F_',
  '  spaces  kept  ',
  'Nghị định 30/2020/NĐ-CP\nPhụ lục I',
  'e\u0302\u0301 và ế',
  '𝒞 😀',
  '__proto__',
  '',
] as const;

/** A text with characters that XML has no way to write. */
export const UNCARRIED = `a\u0000b\u0008c\u001Fd\uFFFEe\uD800f\uDC00g😀\ttab\r\nline`;

/** Everything that a plan can say, over this many area sheets. */
export function richPlan(areas: number): WorkbookPlan {
  const areaNames = Array.from({ length: areas }, (_, index) => `${index + 1}. Lĩnh vực "A'b"`);
  return {
    title: 'Sổ theo dõi <CCHC> & cải cách',
    sheets: [
      listSheet(),
      summarySheet(areaNames),
      ...areaNames.map(areaSheet),
      bareSheet('Trống'),
      bareSheet('Kiểu', [{ cells: Object.keys(STYLES).map(style => cell('Mẫu', style as StyleName)) }]),
    ],
    names: [
      { name: 'Nam', refersTo: "'_ds'!$A$1" },
      { name: 'DanhSach', refersTo: "'_ds'!$A$1:$A$3" },
    ],
    protected: true,
  };
}

function listSheet(): SheetPlan {
  const texts = ['Đạt', 'Không đạt', 'Không phát sinh'];
  return {
    ...bareSheet(
      '_ds',
      texts.map(text => ({ cells: [cell(text)] })),
    ),
    visibility: 'veryHidden',
  };
}

function summarySheet(areaNames: readonly string[]): SheetPlan {
  const last = areaNames.length + 1;
  return {
    ...bareSheet('Tổng hợp', [
      { height: 30, cells: [cell('Lĩnh vực', 'header'), cell('Điểm', 'header')] },
      ...areaNames.map(name => ({
        cells: [
          cell(name),
          cell({ formula: `SUM('${name.replace(/'/g, "''")}'!C3:C5)`, value: 4.5 }, 'points'),
        ],
      })),
    ]),
    tabColor: '#1F4E79',
    columns: [30, 12],
    charts: [
      {
        kind: 'bar',
        title: 'Điểm & tỷ lệ <theo lĩnh vực>',
        categories: `A2:A${last}`,
        series: [{ name: 'Điểm <tự chấm>', values: `B2:B${last}`, color: '#1F4E79' }],
        anchor: 'D2:J20',
        axisMaximum: 10,
      },
      {
        kind: 'line',
        title: 'Biểu đồ hai',
        categories: 'A2:B2',
        series: [
          { name: 'Đơn vị', values: 'A3:B3', color: '#1E6B34', line: 'strong' },
          { name: 'Chỉ tiêu', values: 'A4:B4', color: '#9C0006', line: 'dashed' },
        ],
        anchor: 'D22:J40',
        axisMaximum: 100,
      },
    ],
    freeze: { rows: 0, columns: 1 },
    print: { orientation: 'portrait', range: 'A1:J40', pagesHigh: 1 },
  };
}

function areaSheet(name: string): SheetPlan {
  const alert = { title: 'Giá trị không hợp lệ', message: 'Nhập số từ 0 đến "100" <phần trăm>.' };
  return {
    ...bareSheet(name, [
      { height: 24.5, cells: [cell(name, 'title'), null, null, null] },
      { cells: ['Mã', 'Kết quả', 'Điểm', 'Ghi chú'].map(text => cell(text, 'header')) },
      {
        cells: [
          cell('1.10', 'code'),
          cell('Đạt', 'entryChoice'),
          cell({ formula: 'IF(B3="Đạt",1.5,0)', value: 1.5 }, 'score'),
          cell({ formula: 'IF(C3<0,"<0","")', value: '' }, 'check'),
        ],
      },
      {
        cells: [
          cell('1.2', 'code'),
          cell(0.875, 'percent'),
          cell({ formula: 'IF(B4>=0.8,3,0)', value: 3 }, 'score'),
          cell({ formula: 'B4>=0.8', value: true }, 'status'),
        ],
      },
      {
        cells: [
          cell('1.3', 'code'),
          cell(46_000, 'entryDate'),
          cell(null, 'score'),
          cell(
            { formula: 'IF(B5>0,"Đúng hạn: ","")&INDEX(DanhSach,3)', value: 'Đúng hạn: Không phát sinh' },
            'status',
          ),
        ],
      },
      { cells: [cell(true, 'status'), cell(false, 'status'), cell(1e21, 'number'), cell(-0, 'number')] },
      ...HOSTILE_TEXTS.map(text => ({ cells: [cell(text), cell(text, 'entryGeneral')] })),
    ]),
    columns: [8, 14.5, 10, 40],
    merges: ['A1:D1'],
    tabColor: '#9C0006',
    validations: [
      {
        address: 'B3',
        rule: { kind: 'list', source: 'DanhSach' },
        prompt: { title: 'Kết quả', message: 'Chọn một dòng\ntrong danh sách "Đạt" & khác.' },
        alert,
      },
      { address: 'B4', rule: { kind: 'decimal', min: 0, max: 'Nam*0+100' }, alert },
      { address: 'C5', rule: { kind: 'whole', min: 0 }, alert },
      { address: 'B5', rule: { kind: 'date', min: 'DATE(2026,1,1)', max: 46_387 }, alert },
    ],
    conditionals: [
      { address: 'C3:C5', formula: 'AND($C3<1,$B3<>"")', font: '#9C0006', fill: '#FFD9D6' },
      { address: 'B3:B5', formula: 'ISBLANK(B3)', fill: '#FFE9BF' },
    ],
    freeze: { rows: 2, columns: 1 },
    filter: 'A2:D5',
    protected: true,
    print: { orientation: 'landscape', range: 'A1:D18', titleRows: '1:2', pagesHigh: 0 },
  };
}
