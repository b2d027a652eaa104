import { criteriaOf } from '../../../../src/catalogue/index-set';
import { DEFAULT_SET } from '../../../../src/catalogue/shipped';
import { merged } from '../../../../src/features/merge/domain/decisions';
import { mergeOf } from '../../../../src/features/merge/domain/merge';
import type { ReturnedCopy } from '../../../../src/features/merge/domain/returned-copy';
import { readReturned } from '../../../../src/features/merge/files/read-returned';
import { writeXlsx } from '../../../../src/files/write-xlsx';
import { SHEET_NAME } from '../../../../src/messages/sheet-names';
import { copyPlan } from '../../../../src/features/send/workbook/copy-plan';
import { criterionCell } from '../../../../src/workbook/places';
import { fillInLibreOffice } from '../../../parity/fill-in-libreoffice';
import { savedAgain } from '../../../parity/libreoffice';
import { copyRequest, officerRequest } from '../../../sample/copy-request';
import { demoLedger, SAMPLE_DAY, samplePlan } from '../../../sample/sample-plan';

const ledger = demoLedger({ blank: false });
const own = criteriaOf(DEFAULT_SET).find(({ rule }) => rule.kind === 'ratio' && !rule.fedBy)!;
const request = officerRequest([own.owner]);
const bytesOf = (of = request) => writeXlsx(copyPlan(ledger, of, SAMPLE_DAY));

async function returned(bytes: Uint8Array): Promise<ReturnedCopy> {
  const read = readReturned(bytes);
  if (!read.ok) throw new Error(JSON.stringify(read.issue));
  return Promise.resolve(read.value);
}
const NOTHING = { changes: [], rows: [], removed: [] };

test('a copy that nobody touched, also one that LibreOffice has saved, changes nothing', async () => {
  const bytes = await bytesOf();
  for (const back of [bytes, await savedAgain(bytes)]) {
    const copy = await returned(back);
    expect(copy).toMatchObject({
      copyId: request.copyId,
      roles: request.roles,
      recipient: request.recipient,
    });
    expect(mergeOf(ledger, copy)).toEqual(NOTHING);
  }
});

test('a copy of the whole workbook changes nothing either', async () => {
  expect(mergeOf(ledger, await returned(await bytesOf(copyRequest('whole'))))).toEqual(NOTHING);
});

test('what an officer filled in with LibreOffice is taken, a text that looks like a formula as a text', async () => {
  const done = criterionCell(DEFAULT_SET, own.code, 'done');
  const note = criterionCell(DEFAULT_SET, own.code, 'note');
  const row = 5 + ledger.evidence.filter(({ criterion }) => ownerOf(criterion) === own.owner).length;
  const back = await fillInLibreOffice(await bytesOf(), [
    { ...done, text: '7' },
    { ...note, text: '\'=HYPERLINK("x")' },
    { sheet: SHEET_NAME.evidence, address: `A${row}`, text: `'${own.code}` },
    { sheet: SHEET_NAME.evidence, address: `B${row}`, text: '99/BC-UBND' },
    { sheet: SHEET_NAME.evidence, address: `C${row}`, text: '2026-06-10' },
  ]);
  const merge = mergeOf(ledger, await returned(back));
  expect(
    merge.changes.map(({ place, verdict, theirs }) => [
      'field' in place ? place.field : place.in,
      verdict,
      theirs,
    ]),
  ).toEqual([
    ['done', 'taken', 7],
    ['note', 'taken', '=HYPERLINK("x")'],
  ]);
  expect(merge.rows).toMatchObject([
    {
      register: 'evidence',
      verdict: 'taken',
      row: { criterion: own.code, number: '99/BC-UBND', signed: 46183 },
    },
  ]);
  const result = merged(ledger, merge, new Map());
  expect(result.records[own.code]!.entry.done).toBe(7);
  expect(result.evidence).toHaveLength(ledger.evidence.length + 1);
});

const ownerOf = (code: unknown): string | undefined =>
  criteriaOf(DEFAULT_SET).find(criterion => criterion.code === code)?.owner;

describe('what cannot be merged is told', () => {
  test('a summary, a workbook that was never sent, a file of another kind', async () => {
    const summary = readReturned(await bytesOf(copyRequest('summary')));
    expect(summary).toEqual({ ok: false, issue: { code: 'merge.summary' } });
    const plain = readReturned(await writeXlsx(samplePlan({ blank: false })));
    expect(plain).toEqual({ ok: false, issue: { code: 'merge.notACopy' } });
    const other = { ...samplePlan({ blank: true }) };
    const sheets = other.sheets.filter(({ name }) => name !== SHEET_NAME.system);
    expect(readReturned(await writeXlsx({ ...other, names: [], sheets }))).toEqual({
      ok: false,
      issue: { code: 'merge.noLedger' },
    });
    expect(readReturned(new TextEncoder().encode('a;b;c'))).toMatchObject({ ok: false });
  });
});
