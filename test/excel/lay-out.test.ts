import { layOut } from '../../src/excel/lay-out';
import { pageScale } from '../../src/workbook/page-fit';
import { setWithAreas, withFirstCriteria } from '../catalogue/build-set';
import { startHost, type HeadlessExcel } from '../host/start-host';
import { refuse } from '../host/wire/host-error';
import { samplePlan } from '../sample/sample-plan';

jest.mock('../../src/excel/pause', () => ({ pause: () => new Promise(resolve => setTimeout(resolve)) }));

const { sheets } = samplePlan({ blank: true, dialect: 'native', set: withFirstCriteria(setWithAreas(1), 3) });
const planned = sheets.find(({ freeze, print }) => freeze && print.titleRows !== undefined)!;
const across = { ...planned, print: { ...planned.print, orientation: 'landscape' } } as const;

let host: HeadlessExcel;
beforeEach(() => {
  host = startHost();
  host.install();
  for (const name of ['Một', 'Hai']) host.workbook.book.addSheet(name);
});
afterEach(() => host.dispose());

const both = [
  { key: 'Một', plan: across },
  { key: 'Hai', plan: { ...across, print: { ...across.print, pagesHigh: 1 } } },
];
const laidOut = (): Promise<boolean> => layOut(both, host.workbook.book.activeSheet.id);
const named = (name: string) => host.workbook.book.find(name)!;

test('panes are frozen and print is set up in two requests, and nobody sees another sheet', async () => {
  expect(await laidOut()).toBe(true);
  expect(host.syncs.count).toBe(2);
  expect(host.workbook.book.activeSheet.name).toBe('Sheet1');
  for (const { key } of both) {
    expect(named(key).frozen).toEqual(planned.freeze);
    expect(named(key).page).toMatchObject({ orientation: 'Landscape', paperSize: 'A4' });
  }
  expect(named('Một').page.zoom).toEqual({ horizontalFitToPages: 1 });
  expect(named('Hai').page.zoom).toEqual({ horizontalFitToPages: 1, verticalFitToPages: 1 });
});

test('where Excel drops the fit to pages, a scale fits all columns on the paper', async () => {
  host.workbook.book.oddities.dropsFit = true;
  expect(await laidOut()).toBe(true);
  for (const { key, plan } of both) expect(named(key).page.zoom).toEqual({ scale: pageScale(plan) });
  expect(named('Một').page.printArea).not.toBeNull();
});

test.each<[string, boolean, () => void]>([
  [
    'fails at the second sheet',
    false,
    () =>
      jest.spyOn(named('Hai'), 'freeze').mockImplementation(() => {
        throw refuse.general('panes cannot be frozen');
      }),
  ],
  ['ends behind another window', true, () => host.faults.otherWindow('InactiveWorkbook', 2)],
])('where freezing %s, people see the sheet that they saw', async (_, isDone, prepare) => {
  prepare();
  expect(await laidOut()).toBe(isDone);
  expect(host.workbook.book.activeSheet.name).toBe('Sheet1');
  expect(named('Một').frozen).toEqual(planned.freeze);
});

test('print is set up where no panes can be frozen, which is told', async () => {
  host.workbook.book.oddities.freezing = 'fails';
  expect(await laidOut()).toBe(false);
  expect(named('Hai').frozen).toEqual({ rows: 0, columns: 0 });
  expect(named('Hai').page.orientation).toBe('Landscape');
});

test.each([
  ['refuses it', (): void => host.faults.failAtSync(2, 'GeneralException')],
  ['keeps another paper', (): void => void (host.workbook.book.oddities.keepsPaper = true)],
  [
    'refuses a scale, too',
    (): void => {
      host.workbook.book.oddities.dropsFit = true;
      host.faults.failAtSync(3, 'GeneralException');
    },
  ],
])('an Excel that %s tells that print is not set up, and panes are frozen', async (_, prepare) => {
  prepare();
  expect(await laidOut()).toBe(false);
  expect(named('Một').frozen).toEqual(planned.freeze);
});

describe('the scale of a page', () => {
  const rows = Array.from({ length: 20 }, () => ({ height: 51, cells: [] }));
  const print = { orientation: 'landscape', range: 'A1:B20', pagesHigh: 0 } as const;

  test.each([
    ['the width of the paper', { columns: [100, 46] }, 100],
    ['half of it, which is not made larger', { columns: [50, 20] }, 100],
    ['twice the width', { columns: [200, 93] }, 50],
    ['columns beyond the print area', { columns: [100, 40, 500] }, 100],
    ['as many rows as two pages hold, on one', { columns: [50, 53], print: { ...print, pagesHigh: 1 } }, 50],
    ['more than Excel can draw', { columns: [5000] }, 10],
  ])('of %s', (_, part, scale) => {
    expect(pageScale({ rows, print, ...part })).toBe(scale);
  });
});
