import { LedgerReader, type LedgerState } from '../../src/app/ledger-reader';
import { writePlan } from '../../src/excel/write-plan';
import { criterionCell } from '../../src/workbook/places';
import { criteriaOf } from '../../src/catalogue/index-set';
import { setWithAreas, withFirstCriteria } from '../catalogue/build-set';
import { startHost, type HeadlessExcel } from '../host/start-host';
import { turns } from '../host/turns';
import { samplePlan } from '../sample/sample-plan';

jest.mock('../../src/ledger/registers', () => jest.requireActual<object>('../excel/small-registers'));

/** A few criteria are enough: what matters is what is read when. */
const set = withFirstCriteria(setWithAreas(1), 5);
/** A criterion that is scored by done over total. */
const { code } = criteriaOf(set).find(({ rule }) => rule.kind === 'ratio' && !rule.fedBy)!;
let host: HeadlessExcel;
let states: LedgerState[];
let reader: LedgerReader;

beforeEach(() => {
  host = startHost();
  host.install();
  states = [];
  reader = new LedgerReader(
    state => states.push(state),
    thrown => {
      throw thrown;
    },
  );
});
afterEach(() => host.dispose());

const create = (): Promise<unknown> =>
  reader.whileWriting(() => writePlan(samplePlan({ blank: true, dialect: 'live', set })));
const sheetId = (name: string): string => host.workbook.book.find(name)!.id;
/** The points of the criterion that the last state tells. */
function score(): number | undefined {
  const state = states.at(-1);
  return state?.kind === 'ledger'
    ? state.scores.criteria.find(({ criterion }) => criterion.code === code)?.score
    : undefined;
}

test('a workbook that is none of ours is told as such, one that was made as what it is', async () => {
  reader.changed();
  await turns();
  expect(states).toEqual([{ kind: 'none' }]);
  await create();
  expect(states.map(({ kind }) => kind)).toEqual(['none', 'ledger']);
});

test('an edit costs one sync, and the score follows', async () => {
  await create();
  const { sheet, address } = criterionCell(set, code, 'done');
  await host.workbook.type(sheet, address, 9);
  await host.workbook.type(sheet, criterionCell(set, code, 'total').address, 10);
  host.syncs.reset();
  reader.changed([sheetId(sheet)]);
  await turns();
  expect(host.syncs.count).toBe(1);
  expect(score()).toBeGreaterThan(0);
});

test('changes that come while something is read are read after it, and none is lost', async () => {
  await create();
  host.faults.slow(20);
  const { sheet } = criterionCell(set, code, 'done');
  reader.changed([sheetId('Minh chứng')]);
  await host.workbook.type(sheet, criterionCell(set, code, 'done').address, 9);
  await host.workbook.type(sheet, criterionCell(set, code, 'total').address, 10);
  reader.changed([sheetId(sheet)]);
  while (!score()) await turns();
});

test('while something is written nothing is read', async () => {
  await create();
  host.syncs.reset();
  await reader.whileWriting(async () => {
    reader.changed([sheetId('Minh chứng')]);
    await turns();
    expect(host.syncs.count).toBe(0);
  });
  expect(host.syncs.count).toBe(2);
});

test('while Excel refuses, what was read last stays, and then everything is read again', async () => {
  await create();
  const read = states.at(-1)!;
  host.faults.busy();
  reader.changed([sheetId('Minh chứng')]);
  await turns();
  expect(states.at(-1)).toEqual({ ...read, unread: { code: 'excel.busy' } });
  host.faults.off();
  host.syncs.reset();
  reader.changed([sheetId('Minh chứng')]);
  await turns();
  expect(states.at(-1)).toMatchObject({ kind: 'ledger' });
  expect(states.at(-1)).not.toHaveProperty('unread');
  expect(host.syncs.count).toBe(2);
});

test('what was never read, or is no ledger of ours any more, is not shown', async () => {
  host.faults.busy();
  reader.changed();
  await turns();
  expect(states.at(-1)).toEqual({ kind: 'issue', issue: { code: 'excel.busy' } });
  host.faults.off();
  await create();
  const hidden = host.workbook.book.find('_cchc')!;
  host.workbook.book.protection.isOn = false;
  hidden.visibility = 'Visible';
  await reader.whileWriting(() => Promise.resolve(host.workbook.book.removeSheet(hidden)));
  expect(states.at(-1)).toEqual({ kind: 'none' });
});
