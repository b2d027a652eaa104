import { validate } from '../../src/features/check/domain/validate';
import { retyping } from '../../src/features/check/workbook/retyping';
import { retypingEdit } from '../../src/features/check/workbook/retyping-edit';
import { deadlines } from '../../src/features/deadlines/domain/deadlines';
import { dueEvents } from '../../src/features/deadlines/messages/due-events';
import { FOLLOW_UP_TEXTS } from '../../src/features/deadlines/messages/follow-up-en';
import { chosenDocument, DOCUMENT_KINDS } from '../../src/features/reports/messages/documents';
import { copyOrders } from '../../src/features/send/domain/copy-orders';
import { copyFiles } from '../../src/features/send/files/copy-files';
import { nextYearFile } from '../../src/features/start/workbook/next-year-file';
import { openLedgerFile } from '../../src/files/open-ledger-file';
import { writeDocx } from '../../src/files/write-docx';
import { writeIcs } from '../../src/files/write-ics';
import { writeXlsx } from '../../src/files/write-xlsx';
import type { Place } from '../../src/ledger/place';
import { heldRows, registerRows } from '../../src/ledger/register-rows';
import { typedPlaces } from '../../src/ledger/typed-places';
import type { Cell } from '../../src/rules/cell';
import { scoreLedger } from '../../src/scores/scores';
import { cellColumn, cellRow } from '../../src/workbook/address';
import { placeAddress } from '../../src/workbook/find/locate';
import { findLedger } from '../../src/workbook/find/found-ledger';
import { openedWorkbook, type OpenWorkbook } from '../../src/workbook/open-workbook';
import { standardWorkbook } from '../../src/workbook/sheets/standard-workbook';
import { setWithAreas, withFirstCriteria } from '../catalogue/build-set';
import { demoLedger, SAMPLE_DAY } from '../sample/sample-plan';
import { planCells } from '../workbook/plan-cells';

const whole = demoLedger({ blank: false, set: withFirstCriteria(setWithAreas(1), 6) });
/** A row of each register is enough. */
const sample = { ...whole, ...heldRows(register => registerRows(whole, register).slice(0, 1)) };
const made = planCells(standardWorkbook(sample, SAMPLE_DAY, 'native'));
const LONGEST = 32_767;
const NAMES = ['unitName', 'unitCode', 'authority', 'signerName'] as const;

/** The sample workbook with this in every cell into which people type; what is too long for that, in the names of all. */
function filledWith(content: Cell): OpenWorkbook {
  const sheets = new Map([...made].map(([name, rows]) => [name, rows.map(row => [...row])]));
  const found = findLedger(sample.set, made);
  const places: Place[] = [
    ...(typeof content === 'string' && content.length === LONGEST ? [] : typedPlaces(sample)),
    ...NAMES.map((setting): Place => ({ in: 'setting', setting })),
    ...sample.set.areas.flatMap(({ criteria }) =>
      criteria.flatMap(({ owner }): Place[] =>
        (['name', 'email'] as const).map(field => ({ in: 'person', owner, field })),
      ),
    ),
  ];
  for (const place of places) {
    const at = placeAddress(found, place)!;
    sheets.get(at.sheet)![cellRow(at.address) - 1]![cellColumn(at.address) - 1] = content;
  }
  const identity = { workbookId: sample.workbookId, set: sample.set };
  return openedWorkbook({ identity, sheets });
}

/** Letters that no file is suspected for: the same one over and over would be compressed as no ordinary text is. */
const LETTERS = Array.from({ length: LONGEST }, (_, index) =>
  String.fromCodePoint(0x1ea0 + ((index * index + (index >> 3)) % 90)),
).join('');
const PICTURES = Array.from({ length: 3000 }, (_, index) =>
  String.fromCodePoint(0x1f600 + ((index * index + (index >> 3)) % 80)),
).join('');
const CONTENTS: readonly (readonly [string, Cell])[] = [
  ['5,000 letters', LETTERS.slice(0, 5000)],
  ['as many letters as a cell holds', LETTERS],
  ['5,000 halves of pictures', PICTURES.slice(1, 5001)],
  ['lines', 'a\r\n'.repeat(300)],
  ['a thousand digits', '9'.repeat(1000)],
  ['a year of five digits', 20_266],
  ['a year of four digits that is none', '0026'],
  ['the year 9999', '9999'],
  ['a quadrillion', 1e15],
  ['the largest number', 1.7e308],
  ['the smallest number', -1.7e308],
  ['hardly anything', 5e-324],
  ['a day after the last', 2_958_466],
  ['a truth', true],
  ['an error', { error: '#REF!' }],
];

test.each(CONTENTS)(
  '%s in every cell: each view, file and document is made, and can be read again',
  async (_, content) => {
    const open = filledWith(content);
    const { ledger } = open;
    const scores = scoreLedger(ledger, SAMPLE_DAY);
    expect(validate(ledger, scores, SAMPLE_DAY)).not.toEqual([]);
    const { retyped } = retyping(open);
    retypingEdit(retyped, '').registers!.forEach(({ rows }) => rows!.lines(new Map()));
    const items = deadlines(ledger, scores, SAMPLE_DAY);
    writeIcs(dueEvents(ledger.workbookId, items, FOLLOW_UP_TEXTS.vi.deadlines), new Date(2026, 0, 1));
    const sources = { ledger, scores, closings: [], today: SAMPLE_DAY, pointsPlan: [] };
    for (const kind of DOCUMENT_KINDS)
      await writeDocx(chosenDocument(sources, { kind, period: 'Y', basis: 'register' }).document);
    const common = { due: SAMPLE_DAY + 7, replyTo: 'Văn phòng' };
    const facts = { today: SAMPLE_DAY, sentFiles: [], newId: () => 'KQXTRAMB' };
    const roles = [sample.set.areas[0]!.criteria[0]!.owner];
    const to = { recipient: 'Chủ tịch UBND', email: '', ownSheets: [] };
    for (const choice of [
      { kind: 'officer', roles, ...common },
      { kind: 'whole', ...to, ...common },
      { kind: 'summary', ...to, ...common },
    ] as const)
      for (const order of copyOrders(ledger, choice, facts)) {
        const { xlsx } = await copyFiles(ledger, order, [], SAMPLE_DAY);
        expect(openLedgerFile(xlsx.bytes)).toMatchObject({ ok: true });
      }
    const next = await writeXlsx(nextYearFile(ledger, 'next', SAMPLE_DAY).plan);
    expect(openLedgerFile(next)).toMatchObject({ ok: true });
  },
);
