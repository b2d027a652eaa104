import { strFromU8, unzipSync } from 'fflate';
import { officersOf, type CopyRequest } from '../../../../src/ledger/copies';
import type { Ledger } from '../../../../src/ledger/ledger';
import { writeXlsx } from '../../../../src/files/write-xlsx';
import { SHEET_NAME } from '../../../../src/messages/sheet-names';
import { copyPlan } from '../../../../src/features/send/workbook/copy-plan';
import { criterionCell } from '../../../../src/workbook/places';
import { setOfEveryKind } from '../../../catalogue/build-set';
import { recalculate, savedAgain } from '../../../parity/libreoffice';
import { copyRequest, officerRequest } from '../../../sample/copy-request';
import { demoLedger, SAMPLE_DAY } from '../../../sample/sample-plan';
import { differentValues, formulasOf } from '../../../files/cached-values';
import { validateXlsx } from '../../../files/validate-xlsx';

/** What people paste, and what means harm. */
const HOSTILE = [
  "=cmd|'/c calc'!A0",
  '+1+cmd',
  '-2+3',
  '@SUM(1)',
  '\t=1+1',
  '=HYPERLINK("http://x","y")',
  '<b>&amp;"\'',
  '\u202egnp.exe',
];

function hostileLedger(): Ledger {
  const ledger = demoLedger({ blank: false, set: setOfEveryKind() });
  const text = (index: number): string => HOSTILE[index % HOSTILE.length]!;
  return {
    ...ledger,
    records: Object.fromEntries(
      Object.entries(ledger.records).map(([code, record], index) => [
        code,
        {
          ...record,
          note: text(index),
          explanation: text(index + 1),
          entry: index % 3 === 0 ? { ...record.entry, done: text(index) } : record.entry,
        },
      ]),
    ),
    evidence: ledger.evidence.map((row, index) => ({ ...row, summary: text(index), link: text(index + 1) })),
    tasks: ledger.tasks.map((row, index) => ({ ...row, task: text(index), note: text(index + 1) })),
  };
}

const sample = demoLedger({ blank: false });
const officers = officersOf(sample);
const hostile = hostileLedger();

describe.each<[name: string, ledger: Ledger, request: CopyRequest]>([
  ['of an officer with four areas', sample, officerRequest(officers[0]!.roles)],
  ['of an officer with two roles', sample, officerRequest([...officers[1]!.roles, ...officers[4]!.roles])],
  ['of an officer, with hostile entries', hostile, officerRequest(officersOf(hostile)[0]!.roles)],
  ['of the whole workbook', sample, copyRequest('whole')],
  ['for reading', sample, copyRequest('summary')],
])('a copy %s', (_, ledger, request) => {
  const plan = copyPlan(ledger, request, SAMPLE_DAY);
  let xlsx: Uint8Array;
  beforeAll(async () => {
    xlsx = await writeXlsx(plan);
  });

  test('is valid for Excel 2010 and 365', async () => {
    expect(await validateXlsx(xlsx, 'Office2010')).toEqual([]);
    expect(await validateXlsx(xlsx, 'Microsoft365')).toEqual([]);
  });

  test('keeps its sheets from being renamed or deleted, and LibreOffice knows it', async () => {
    const workbook = (bytes: Uint8Array): string => strFromU8(unzipSync(bytes)['xl/workbook.xml']!);
    expect(workbook(xlsx)).toContain('<workbookProtection lockStructure="1"/>');
    // It writes the element only for a protected document, although without its attribute.
    expect(workbook(await savedAgain(xlsx))).toContain('<workbookProtection');
  });

  test('is calculated by LibreOffice to every value that it has cached', async () => {
    expect(formulasOf(plan).size > 0).toBe(request.kind !== 'summary');
    expect(await differentValues(plan, xlsx)).toEqual([]);
  });

  test('names no custom function, links to nothing and carries nothing that runs', () => {
    for (const [name, bytes] of Object.entries(unzipSync(xlsx))) {
      const xml = strFromU8(bytes);
      expect(name).toMatch(
        /^(\[Content_Types\]\.xml|_rels\/|docProps\/core|xl\/(_rels|worksheets|drawings|charts|styles|sharedStrings|workbook))/,
      );
      expect(xml).not.toMatch(/TargetMode="External"|\[\d+\]!/);
      const formulas = xml.match(/<(?:f|formula\d?|definedName|c:f)[ >][^<]*/g) ?? [];
      expect(formulas.filter(each => /CCHC\s*\.|_xldudf|_xlfn|cmd|HYPERLINK/i.test(each))).toEqual([]);
    }
  });
});

test('entries that look like formulas come through LibreOffice as the texts that they are', async () => {
  const request = officerRequest(officersOf(hostile)[0]!.roles);
  const values = await recalculate(await writeXlsx(copyPlan(hostile, request, SAMPLE_DAY)));
  for (const criterion of hostile.set.areas.flatMap(({ criteria }) => criteria)) {
    if (!request.roles.includes(criterion.owner)) continue;
    const { sheet, address } = criterionCell(hostile.set, criterion.code, 'note');
    expect(values.get(sheet)?.get(address)).toBe(hostile.records[criterion.code]!.note);
  }
  expect([...values.keys()]).toContain(SHEET_NAME.copy);
});
