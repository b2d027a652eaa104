import { criteriaOf } from '../../../../src/catalogue/index-set';
import { DEFAULT_SET } from '../../../../src/catalogue/shipped';
import { takenOf } from '../../../../src/features/merge/domain/decisions';
import { mergeOf } from '../../../../src/features/merge/domain/merge';
import { readReturned } from '../../../../src/features/merge/files/read-returned';
import { copyPlan } from '../../../../src/features/send/workbook/copy-plan';
import { writeXlsx } from '../../../../src/files/write-xlsx';
import { dateText } from '../../../../src/messages/date-text';
import { SHEET_NAME } from '../../../../src/messages/sheet-names';
import { cellRow } from '../../../../src/workbook/address';
import { criterionCell, registerColumn, REGISTER_HEADER_ROW } from '../../../../src/workbook/places';
import { columnName } from '../../../../src/workbook/address';
import { changeInLibreOffice, type SheetChange } from '../../../parity/change-in-libreoffice';
import { officerRequest } from '../../../sample/copy-request';
import { demoLedger, SAMPLE_DAY } from '../../../sample/sample-plan';

const ledger = demoLedger({ blank: false });
const own = criteriaOf(DEFAULT_SET).find(({ rule }) => rule.kind === 'ratio' && !rule.fedBy)!;
const done = criterionCell(DEFAULT_SET, own.code, 'done');
const row = cellRow(done.address) - 1;
const area = done.sheet;
const signed = columnName(registerColumn('evidence', 'signed'));
const evidence = ledger.evidence.filter(({ criterion }) =>
  criteriaOf(DEFAULT_SET).some(({ code, owner }) => code === criterion && owner === own.owner),
);
const first = REGISTER_HEADER_ROW;

/** What was done, and what is told of it: the changes and rows, what was not found, sheets under other names. */
const CASES: readonly (readonly [
  what: string,
  changes: readonly SheetChange[],
  told: {
    readonly changes?: readonly string[];
    readonly rows?: readonly string[];
    readonly gaps?: readonly string[];
    readonly renamed?: readonly string[];
  },
])[] = [
  ['a column inserted in an area sheet', [['insertColumn', area, 5]], {}],
  [
    'a column of numbers before the table of a register',
    [
      ['insertColumn', SHEET_NAME.tasks, 0],
      ['type', SHEET_NAME.tasks, 'A4', 'STT'],
      ['type', SHEET_NAME.tasks, 'A5', '1'],
      ['type', SHEET_NAME.tasks, 'A6', '2'],
    ],
    {},
  ],
  ['the row of a criterion deleted', [['deleteRow', area, row]], { gaps: [`${own.code} missing`] }],
  ['a sheet renamed', [['renameSheet', area, 'Phần của tôi']], { renamed: ['Phần của tôi'] }],
  [
    'the row of a criterion twice, the second with another figure',
    [
      ['insertRow', area, row + 1],
      ['copyRow', area, row, row + 1],
      ['type', area, `F${row + 2}`, '77'],
    ],
    { changes: ['done 77 doubt merge.uncertain'], gaps: [`${own.code} twice`] },
  ],
  [
    'the first row of a register moved below the others',
    [
      ['copyRow', SHEET_NAME.evidence, first, first + evidence.length],
      ['deleteRow', SHEET_NAME.evidence, first],
    ],
    {},
  ],
  ['a figure cleared', [['clear', area, done.address]], { changes: ['done null doubt merge.erased'] }],
  [
    'days typed as text',
    evidence.map((each, index): SheetChange => [
      'type',
      SHEET_NAME.evidence,
      `${signed}${first + 1 + index}`,
      `'${dateText(Number(each.signed))}`,
    ]),
    {},
  ],
  ['a sheet copied', [['copySheet', area, 'Bản nháp']], {}],
  [
    'a figure typed, below a line inserted above the header and beside a column inserted before it',
    [
      ['type', area, done.address, '91'],
      ['insertRow', area, 1],
      ['insertColumn', area, 1],
    ],
    { changes: ['done 91 taken'] },
  ],
];

test('what was changed and saved in LibreOffice is found again, and nothing is taken but what was typed', async () => {
  const copy = await writeXlsx(copyPlan(ledger, officerRequest([own.owner]), SAMPLE_DAY));
  const files = await changeInLibreOffice(
    copy,
    CASES.map(([, changes]) => changes),
  );
  CASES.forEach(([what, , told], nth) => {
    const read = readReturned(files[nth]!);
    if (!read.ok) throw new Error(`${what}: ${read.issue.code}`);
    const merge = mergeOf(ledger, read.value);
    expect({
      what,
      changes: merge.changes.map(({ place, theirs, verdict, doubt }) =>
        ['field' in place ? place.field : place.in, theirs, verdict, doubt?.code]
          .filter(word => word !== undefined)
          .map(String)
          .join(' '),
      ),
      rows: [...merge.rows, ...merge.removed].map(each => JSON.stringify(each.row)),
      gaps: read.value.theirs.gaps.map(gap => `${gap.what === 'row' ? gap.code : gap.what} ${gap.why}`),
      renamed: read.value.renamed.map(({ name }) => name),
    }).toEqual({ what, changes: [], rows: [], gaps: [], renamed: [], ...told });
    expect(takenOf(merge, new Map()).rows).toEqual([]);
  });
});
