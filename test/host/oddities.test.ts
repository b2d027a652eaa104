import type { Oddities } from './book/oddities';
import { startHost, type HeadlessExcel } from './start-host';

/** What some builds of Excel do and others do not, each switched on. */
let host: HeadlessExcel;
beforeEach(() => {
  host = startHost();
  host.install();
});
afterEach(() => host.dispose());

type Work = (range: Excel.Range, context: Excel.RequestContext) => void;

/** The code with which Excel refuses what is done to cell A1, or nothing. */
async function refusal(work: Work): Promise<unknown> {
  try {
    await told('address', work);
    return undefined;
  } catch (thrown) {
    return (thrown as { readonly code: unknown }).code;
  }
}

/** What cell A1 or its sheet tells once the work is done. */
async function told(properties: string, work: Work = () => {}): Promise<unknown> {
  return Excel.run(async context => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
    work(range, context);
    range.load(properties);
    await context.sync();
    return properties
      .split('/')
      .reduce<unknown>((object, name) => (object as Record<string, unknown>)[name], range);
  });
}
const odd = (oddities: Partial<Oddities>): void => void Object.assign(host.workbook.book.oddities, oddities);
const frozen = (): boolean => host.workbook.book.find('Hai')!.frozen.rows > 0;
const freeze = (): Promise<unknown> =>
  refusal((_, { workbook }) => workbook.worksheets.getItem('Hai').freezePanes.freezeRows(2));

test.each<[Oddities['freezing'], unknown, boolean, string]>([
  ['activates', undefined, true, 'Hai'],
  ['works', undefined, true, 'Sheet1'],
  ['fails', 'GeneralException', false, 'Sheet1'],
])('freezing panes %s', async (freezing, code, isFrozen, active) => {
  host.workbook.book.addSheet('Hai');
  odd({ freezing });
  expect([await freeze(), frozen(), host.workbook.book.activeSheet.name]).toEqual([code, isFrozen, active]);
});

test.each<[string, Partial<Oddities>, Work, unknown]>([
  ['the fit to pages is dropped', { dropsFit: true }, fit, { scale: 100 }],
  ['the fit to pages is kept', {}, fit, { horizontalFitToPages: 1 }],
  [
    'a scale is kept where it is dropped',
    { dropsFit: true },
    ({ worksheet }) => (worksheet.pageLayout.zoom = { scale: 60 }),
    { scale: 60 },
  ],
])('%s without a word', async (_, oddities, work, zoom) => {
  odd(oddities);
  expect(await told('worksheet/pageLayout/zoom', work)).toEqual(zoom);
});
function fit({ worksheet }: Excel.Range): void {
  worksheet.pageLayout.zoom = { horizontalFitToPages: 1 };
}

test('the paper stays as it is', async () => {
  odd({ keepsPaper: true });
  const paper = await told('worksheet/pageLayout/paperSize');
  const a3 = ({ worksheet }: Excel.Range): void => void (worksheet.pageLayout.paperSize = 'A3');
  expect([paper, await told('worksheet/pageLayout/paperSize', a3)]).toEqual([paper, paper]);
});

test.each([
  ['=sum( B1:B2 )', '=SUM(B1:B2)'],
  [`=IFERROR(CCHC.TYLE(B1, 2), "a  b")`, `=IFERROR(@CCHC.TYLE(B1,2),"a  b")`],
  ['=_xldudf_CCHC_TYLE(B1,2)', '=_XLDUDF_CCHC_TYLE(B1,2)'],
  ["='Sheet1'!B1 + 1", "='Sheet1'!B1+1"],
])('%s is given back as %s', async (entered, given) => {
  const enter: Work = range => (range.formulas = [[entered]]);
  expect(await told('formulas', enter)).toEqual([[entered]]);
  odd({ rewritesFormulas: true });
  expect(await told('formulas', enter)).toEqual([[given]]);
});

test('the short date of the system is given back as it is in America, and means the same', async () => {
  const set = (format: string) =>
    told('numberFormat', range => {
      range.numberFormat = [[format]];
      range.values = [[45731]];
    });
  expect(await set('dd/mm/yyyy')).toEqual([['m/d/yyyy']]);
  expect(await set('m/d/yyyy')).toEqual([['m/d/yyyy']]);
  expect(host.workbook.read('Sheet1', 'A1').text).toBe('15/03/2025');
  expect(await set('dd/mm')).toEqual([['dd/mm']]);
  odd({ turnsDates: false });
  expect(await set('dd/mm/yyyy')).toEqual([['dd/mm/yyyy']]);
});

test('protection without a password cannot be taken off', async () => {
  odd({ keepsProtection: true });
  expect(await refusal(({ worksheet }) => worksheet.protection.protect())).toBeUndefined();
  expect(await refusal(({ worksheet }) => worksheet.protection.unprotect())).toBe('AccessDenied');
  expect(host.workbook.book.find('Sheet1')!.protection.isOn).toBe(true);
});
