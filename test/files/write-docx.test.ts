import type { OfficialDocument } from '../../src/messages/document';
import type { Ledger } from '../../src/ledger/ledger';
import { remedyPlanFacts, type RemedyPlanBasis } from '../../src/features/reports/domain/remedy-plan';
import { scoreLedger } from '../../src/scores/scores';
import { writeDocx } from '../../src/files/write-docx';
import { remedyPlanDocument } from '../../src/features/reports/messages/remedy-plan-document';
import { selfScoresDocument } from '../../src/features/reports/messages/self-scores-document';
import { docxToPdf, pdfWords, type PdfPage } from '../parity/libreoffice';
import { demoLedger, SAMPLE_DAY } from '../sample/sample-plan';
import { named, report, sample, yearFacts } from './sample-report';
import { validateDocx } from './validate-xlsx';

function selfScores(ledger: Ledger): OfficialDocument {
  return selfScoresDocument(yearFacts(ledger));
}
function plan(ledger: Ledger, basis: RemedyPlanBasis): OfficialDocument {
  const scores = scoreLedger(ledger, SAMPLE_DAY);
  return remedyPlanDocument(remedyPlanFacts(ledger, scores, basis), [], scores);
}

const DOCUMENTS: readonly (readonly [name: string, document: OfficialDocument, pages: number])[] = [
  ['a report on sample figures', report(sample), 12],
  ['a report on nothing', report(demoLedger({ blank: true })), 9],
  ['a plan on the register of shortcomings', plan(sample, 'register'), 7],
  ['a plan on the points of a blank year', plan(demoLedger({ blank: true }), 'scores'), 11],
  ['a report on self scores', selfScores(sample), 7],
  ['a unit with quotes, an ampersand and brackets', report(named('phường "Đông & Tây" <1>')), 12],
  [
    'titles of 300 characters',
    report({
      ...sample,
      tasks: sample.tasks.map(row => ({ ...row, task: `Nhiệm vụ\n\u0000${'rất dài '.repeat(36)}` })),
    }),
    13,
  ],
];

describe.each(DOCUMENTS)('%s', (_, document, pages) => {
  const written = writeDocx(document);

  test.each(['Office2010', 'Microsoft365'] as const)('is valid for %s', async version => {
    expect(await validateDocx(await written, version)).toEqual([]);
  });

  test('opens in LibreOffice, within the margins of the form', async () => {
    const printed = await pdfWords(await docxToPdf(await written));
    expect(printed).toHaveLength(pages);
    for (const page of printed) expectForm(page);
    const [first, second] = printed;
    expect(numberAbove(first!)).toBe('');
    expect(numberAbove(second!)).toBe('2');
    // Each appendix counts its own pages.
    const appendix = printed.find(({ width, height }) => width > height)!;
    // Letters of a substitute font come apart as words of their own.
    const letters = appendix.words.map(({ text }) => text).join('');
    expect(letters.normalize('NFC')).toMatch(/PHỤLỤC(IBẢNGTỰCHẤM|BẢNGTỰCHẤM|PHÂNCÔNG)/);
    expect(numberAbove(appendix)).toBe('');
  });
});

const POINTS_PER_MM = 72 / 25.4;

/** A4, nothing beyond 30 mm on the left, 15 mm on the right, 20 mm above and below but for the page number. */
function expectForm({ width, height, words }: PdfPage): void {
  expect([width, height].map(each => Math.round(each / POINTS_PER_MM)).sort()).toEqual([210, 297]);
  const beyond = words.filter(
    ({ left, right, bottom, top, text }) =>
      left < 30 * POINTS_PER_MM - 1 ||
      right > width - 15 * POINTS_PER_MM + 1 ||
      bottom > height - 20 * POINTS_PER_MM + 1 ||
      (top < 20 * POINTS_PER_MM - 1 && !/^\d+$/.test(text)),
  );
  expect(beyond).toEqual([]);
}

/** The page number in the upper margin, in the middle of the text; '' where there is none. */
function numberAbove({ width, words }: PdfPage): string {
  const above = words.filter(({ bottom }) => bottom < 20 * POINTS_PER_MM);
  for (const { left, right } of above)
    expect((left + right) / 2).toBeCloseTo((width + 15 * POINTS_PER_MM) / 2, 0);
  return above.map(({ text }) => text).join(' ');
}
