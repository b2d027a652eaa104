import type { TableReading } from '../../../src/features/sets/domain/table-reading';
import type { SourceGrid } from '../../../src/features/sets/domain/grid';
import { readClip, readTableFile } from '../../../src/features/sets/files/read-source';
import { docx, plainClip, tsv, wordClip, xlsx } from './made-files';
import { methodOf, type Layout, type LayoutRow } from './made-layout';
import { criteriaOf, headingsOf, type MadeHeading, type MadeSet } from './made-set';

const ABOVE = ['PHỤ LỤC I', 'BỘ TIÊU CHÍ ĐÁNH GIÁ CẤP XÃ NĂM 2026', '(Kèm theo Quyết định)'];

/** The ways in which a table comes, each with what it gives. */
export const FORMATS: Readonly<Record<string, (rows: readonly LayoutRow[]) => readonly SourceGrid[]>> = {
  'clipboard of Word': rows => read(readClip({ html: wordClip(rows, ABOVE), text: '', hasPicture: false })),
  'clipboard of a browser': rows =>
    read(readClip({ html: plainClip(rows), text: tsv(rows), hasPicture: false })),
  'tab-separated text': rows => read(readClip({ html: '', text: tsv(rows), hasPicture: false })),
  '.docx': rows => read(readTableFile(docx(rows, ABOVE))),
  '.xlsx': rows => read(readTableFile(xlsx(rows, ABOVE))),
};

function read(result: ReturnType<typeof readClip>): readonly SourceGrid[] {
  if (!result.ok) throw new Error(result.issue.code);
  return result.value;
}

/** What must be read of a set in a layout. */
export function expected(set: MadeSet, layout: Layout) {
  const has = (field: Layout['fields'][number]): boolean => layout.fields.includes(field);
  const printsPoints = layout.headingPoints !== 'none';
  const headings = ({ code, printed, title, points }: MadeHeading) => ({
    code,
    printed,
    title,
    points: printsPoints ? points : undefined,
  });
  return {
    areas: set.areas.map(area => ({
      ...headings(area),
      part: area.part,
      headings: headingsOf(area.below).map(headings),
      criteria: criteriaOf(area.below).map(each => ({
        code: each.code,
        printed: each.printed,
        title: each.title,
        points: each.points,
        method: methodOf(each),
        evidence: has('evidence') ? each.evidence : [],
        owner: has('owner') ? each.owner : '',
      })),
    })),
    declaredTotal: layout.total === 'none' ? undefined : set.total,
    total: set.total,
    notes: layout.note ? 1 : 0,
    // Spelt points are told once.
    issues: [
      ...(layout.note ? ['table.remarks'] : []),
      ...(set.total === 100 ? [] : ['sum.notHundred']),
      ...(layout.points === 'unit' ? ['row.pointsSpelt'] : []),
    ],
  };
}

export function told({ areas, declaredTotal, total, notes, issues }: TableReading) {
  return {
    areas: areas.map(({ code, printedCode, title, maxPoints, part, headings, criteria }) => ({
      code,
      printed: printedCode,
      title,
      points: maxPoints,
      part,
      headings: headings.map(each => ({
        code: each.code,
        printed: each.printedCode,
        title: each.title,
        points: each.maxPoints,
      })),
      criteria: criteria.map(each => ({
        code: each.code,
        printed: each.printedCode,
        title: each.title,
        points: each.maxPoints,
        method: each.method,
        evidence: each.evidence,
        owner: each.owner,
      })),
    })),
    declaredTotal,
    total,
    notes: notes.length,
    // A year stands above some tables only, and Excel keeps numbers such as 1.10 as others.
    issues: issues
      .map(({ code }) => code)
      .filter(code => !/^(year\.notFound|row\.codeShortened)$/.test(code)),
  };
}
