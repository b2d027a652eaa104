import { startHost, type HeadlessExcel } from './start-host';

let host: HeadlessExcel;
beforeEach(() => {
  host = startHost({ apiLevel: '1.9' });
  host.install();
});
afterEach(() => host.dispose());

/** Runs on the first sheet and sends what was queued at the end. */
const onSheet = (
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<void> | void,
): Promise<void> =>
  Excel.run(async context => {
    await work(context.workbook.worksheets.getItem('Sheet1'), context);
    await context.sync();
  });

describe('ranges', () => {
  test('lead to other ranges', () =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange('B2:C3');
      const found = [
        range.getCell(1, 1),
        range.getCell(5, 5),
        range.getResizedRange(1, 2),
        range.getOffsetRange(-1, 1),
        range.getRow(1),
        range.getEntireColumn(),
        range.getBoundingRect('E5'),
        range.getIntersectionOrNullObject('C3:D9'),
        sheet.getRangeByIndexes(0, 0, 2, 3),
        sheet.getRange('2:3'),
      ];
      const nothing = range.getIntersectionOrNullObject('D9');
      for (const each of found) each.load('address');
      await context.sync();
      expect(found.map(({ address }) => address.replace('Sheet1!', ''))).toEqual([
        'C3',
        'G7',
        'B2:E4',
        'C1:D2',
        'B3:C3',
        'B:C',
        'B2:E5',
        'C3',
        'A1:C2',
        '2:3',
      ]);
      expect(nothing.isNullObject).toBe(true);
    }));

  test('know what is used, with and without looks', () =>
    onSheet(async (sheet, context) => {
      const empty = sheet.getUsedRangeOrNullObject();
      await context.sync();
      expect(empty.isNullObject).toBe(true);
      sheet.getRange('B3').values = [[1]];
      sheet.getRange('D9').format.fill.color = '#FF0000';
      const [values, all] = [sheet.getUsedRange(true), sheet.getUsedRange()];
      values.load('address');
      all.load('address');
      await context.sync();
      expect([values.address, all.address]).toEqual(['Sheet1!B3', 'Sheet1!B3:D9']);
    }));

  test('are cleared in parts', () =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:A2');
      range.values = [[1], ['=A1']];
      range.format.fill.color = '#FF0000';
      range.load('values,format/fill/color');
      await context.sync();
      range.clear('Contents');
      range.load('values,format/fill/color');
      await context.sync();
      expect([range.values, range.format.fill.color]).toEqual([[[''], ['']], '#FF0000']);
      range.clear('Formats');
      range.load('format/fill/color');
      await context.sync();
      expect(range.format.fill.color).toBe('#FFFFFF');
    }));

  test('merged, keep the first content and take no other', () =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:B2');
      range.values = [
        ['giữ', 'bỏ'],
        ['bỏ', 'bỏ'],
      ];
      range.merge(false);
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([
        ['giữ', ''],
        ['', ''],
      ]);
      sheet.getRange('B2').values = [['nữa']];
      range.unmerge();
      range.load('values');
      await context.sync();
      expect(range.values[1]).toEqual(['', '']);
    }));

  test('tell errors, blanks and texts of formulas apart', () =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:F1');
      range.formulas = [['=1/0', '=NA()', '=""', "'#N/A", null, '=X_LA()']];
      range.load('values,valueTypes');
      await context.sync();
      expect(range.values).toEqual([['#DIV/0!', '#N/A', '', '#N/A', '', '#NAME?']]);
      expect(range.valueTypes).toEqual([['Error', 'Error', 'String', 'String', 'Empty', 'Error']]);
    }));
});

describe('looks', () => {
  test('are read back, and null where cells differ', () =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:B2');
      const { format } = range;
      format.font.name = 'Times New Roman';
      format.font.size = 13;
      format.horizontalAlignment = 'Center';
      format.verticalAlignment = 'Top';
      format.wrapText = true;
      format.indentLevel = 2;
      format.columnWidth = 90;
      format.rowHeight = 30;
      format.protection.locked = false;
      sheet.getRange('A1').format.font.bold = true;
      range.load(
        'format/font/name,format/font/size,format/font/bold,format/horizontalAlignment,format/verticalAlignment,' +
          'format/wrapText,format/indentLevel,format/columnWidth,format/rowHeight,format/protection/locked',
      );
      await context.sync();
      expect([format.font.name, format.font.size, format.font.bold]).toEqual(['Times New Roman', 13, null]);
      expect([format.horizontalAlignment, format.verticalAlignment, format.wrapText]).toEqual([
        'Center',
        'Top',
        true,
      ]);
      expect([format.indentLevel, format.columnWidth, format.rowHeight]).toEqual([2, 90, 30]);
      expect(format.protection.locked).toBe(false);
    }));

  test('of several areas are set at once', () =>
    onSheet(async (sheet, context) => {
      sheet.getRanges('A1:B2,D4').format.fill.color = '#112233';
      const [inside, beside] = [sheet.getRange('D4'), sheet.getRange('D5')];
      for (const range of [inside, beside]) range.load('format/fill/color');
      await context.sync();
      expect([inside.format.fill.color, beside.format.fill.color]).toEqual(['#112233', '#FFFFFF']);
    }));

  test('borders lie on the edges that they are named for', () =>
    onSheet(async (sheet, context) => {
      const border = (
        address: string,
        edge: Excel.BorderIndex | 'EdgeTop' | 'EdgeBottom' | 'InsideHorizontal',
      ) => sheet.getRange(address).format.borders.getItem(edge as Excel.BorderIndex);
      border('B2:C4', 'InsideHorizontal').style = 'Continuous';
      border('B2:C4', 'InsideHorizontal').color = '#A6A6A6';
      const [inner, outer] = [border('B3', 'EdgeTop'), border('B2', 'EdgeTop')];
      for (const each of [inner, outer]) each.load('style,color');
      await context.sync();
      expect([inner.style, inner.color, outer.style]).toEqual(['Continuous', '#A6A6A6', 'None']);
    }));

  test('of whole columns hold for cells that are filled later', () =>
    onSheet(async (sheet, context) => {
      sheet.getRange('B:B').format.font.bold = true;
      const cell = sheet.getRange('B500');
      cell.values = [[1]];
      cell.load('format/font/bold');
      await context.sync();
      expect(cell.format.font.bold).toBe(true);
    }));

  test('conditional formats are added, counted and cleared', () =>
    onSheet(async (sheet, context) => {
      const { conditionalFormats } = sheet.getRange('A1:A9');
      const added = conditionalFormats.add(Excel.ConditionalFormatType.custom);
      added.custom.rule.formula = '=A1>5';
      added.custom.format.fill.color = '#FFD9D6';
      added.custom.format.font.color = '#9C0006';
      const [here, elsewhere] = [
        conditionalFormats.getCount(),
        sheet.getRange('C1').conditionalFormats.getCount(),
      ];
      added.load('type,custom/rule/formula');
      await context.sync();
      expect([here.value, elsewhere.value, added.custom.rule.formula]).toEqual([1, 0, '=A1>5']);
      conditionalFormats.clearAll();
      const after = conditionalFormats.getCount();
      await context.sync();
      expect(after.value).toBe(0);
    }));
});

describe('sheets', () => {
  test('are named, coloured, moved, hidden, and formulas follow a new name', () =>
    onSheet(async (sheet, context) => {
      const other = context.workbook.worksheets.add('Hai');
      other.getRange('A1').values = [[5]];
      sheet.getRange('A1').formulas = [['=Hai!A1*2']];
      await context.sync();
      other.name = 'Số hai';
      other.tabColor = '#1F4E79';
      other.position = 0;
      other.visibility = 'Hidden';
      other.showGridlines = false;
      other.load('name,tabColor,position,visibility,showGridlines');
      const formula = sheet.getRange('A1').load('formulas,values');
      await context.sync();
      expect([other.name, other.tabColor, other.position, other.visibility, other.showGridlines]).toEqual([
        'Số hai',
        '#1F4E79',
        0,
        'Hidden',
        false,
      ]);
      expect([formula.formulas, formula.values]).toEqual([[["='Số hai'!A1*2"]], [[10]]]);
    }));

  test('are frozen, filtered and set up for printing', () =>
    onSheet(async (sheet, context) => {
      sheet.freezePanes.freezeAt(sheet.getRange('A1:B4'));
      sheet.autoFilter.apply(sheet.getRange('A4:C9'));
      const { pageLayout } = sheet;
      pageLayout.orientation = 'Landscape';
      pageLayout.paperSize = 'A4';
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.centerHorizontally = true;
      pageLayout.setPrintMargins('Centimeters', { top: 2.54 });
      pageLayout.setPrintArea('A1:C9');
      pageLayout.setPrintTitleRows('$4:$5');
      pageLayout.headersFooters.defaultForAllPages.centerFooter = '&P/&N';
      const frozen = sheet.freezePanes.getLocationOrNullObject().load('address');
      const filtered = sheet.autoFilter.getRangeOrNullObject().load('address');
      const titles = pageLayout.getPrintTitleRowsOrNullObject().load('address');
      pageLayout.load('orientation,paperSize,zoom,topMargin,centerHorizontally');
      pageLayout.headersFooters.defaultForAllPages.load('centerFooter');
      await context.sync();
      expect([frozen.address, filtered.address, titles.address]).toEqual([
        'Sheet1!A1:B4',
        'Sheet1!A4:C9',
        'Sheet1!4:5',
      ]);
      expect([pageLayout.orientation, pageLayout.paperSize, pageLayout.zoom]).toEqual([
        'Landscape',
        'A4',
        { horizontalFitToPages: 1 },
      ]);
      expect(pageLayout.topMargin).toBeCloseTo(72);
      expect(pageLayout.headersFooters.defaultForAllPages.centerFooter).toBe('&P/&N');
    }));

  test('carry charts', () =>
    onSheet(async (sheet, context) => {
      const chart = sheet.charts.add('BarClustered', sheet.getRange('B1:B5'), 'Columns');
      chart.name = 'Điểm';
      chart.title.text = 'Điểm theo lĩnh vực';
      chart.legend.visible = false;
      chart.axes.valueAxis.minimum = 0;
      chart.axes.valueAxis.maximum = 100;
      chart.axes.categoryAxis.reversePlotOrder = true;
      const series = chart.series.getItemAt(0);
      series.setXAxisValues(sheet.getRange('A1:A5'));
      series.format.fill.setSolidColor('#1F4E79');
      const line = chart.series.add('Chỉ tiêu');
      line.setValues(sheet.getRange('C1:C5'));
      line.format.line.lineStyle = 'Dash';
      line.format.line.color = '#9C0006';
      line.format.line.weight = 1.5;
      line.markerStyle = 'None';
      line.hasDataLabels = true;
      chart.setPosition('D1', 'H9');
      sheet.charts.load('items/name');
      await context.sync();
      expect(sheet.charts.items.map(({ name }) => name)).toEqual(['Điểm']);
      const [state] = host.workbook.book.find('Sheet1')!.charts;
      expect(state).toMatchObject({
        type: 'BarClustered',
        title: { text: 'Điểm theo lĩnh vực' },
        valueAxis: { minimum: 0, maximum: 100 },
        series: [
          { color: '#1F4E79', categories: { area: { column: 0, rows: 5 } } },
          {
            name: 'Chỉ tiêu',
            values: { area: { column: 2, rows: 5 } },
            line: { color: '#9C0006', weight: 1.5, lineStyle: 'Dash' },
            markerStyle: 'None',
            hasDataLabels: true,
          },
        ],
        position: { row: 0, column: 3, rows: 9, columns: 5 },
      });
      sheet.charts.getItem('Điểm').delete();
      sheet.charts.load('count');
      await context.sync();
      expect(sheet.charts.count).toBe(0);
    }));

  test('gone, leave errors in formulas and names that spoke of them', () =>
    onSheet(async (sheet, context) => {
      const other = context.workbook.worksheets.add('Hai');
      context.workbook.names.add('Moc', other.getRange('A1'));
      sheet.getRange('A1:A2').formulas = [['=Hai!A1'], ['=Moc']];
      await context.sync();
      other.delete();
      const range = sheet.getRange('A1:A2').load('valueTypes');
      const name = context.workbook.names.getItem('Moc').load('formula');
      await context.sync();
      expect(range.valueTypes).toEqual([['Error'], ['Error']]);
      expect(name.formula).toBe('=#REF!');
    }));
});

describe('calculation', () => {
  test('can be put off until it is asked for', () =>
    onSheet(async (sheet, context) => {
      const { application } = context.workbook;
      application.calculationMode = 'Manual';
      const range = sheet.getRange('A1:A2');
      range.formulas = [[2], ['=A1*2']];
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([[2], ['']]);
      application.calculate('Full');
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([[2], [4]]);
    }));

  test('suspended for a batch, is done when the batch ends', () =>
    onSheet(async (sheet, context) => {
      context.workbook.application.suspendApiCalculationUntilNextSync();
      context.workbook.application.suspendScreenUpdatingUntilNextSync();
      sheet.getRange('A1:A2').formulas = [[2], ['=A1*2']];
      await context.sync();
      expect(host.workbook.read('Sheet1', 'A2').value).toBe(4);
    }));
});
