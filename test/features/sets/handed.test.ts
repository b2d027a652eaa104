import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTable } from '../../../src/features/sets/domain/read-table';
import { readTableFile } from '../../../src/features/sets/files/read-source';
import { readRule } from '../../../src/wording/read-rule';

const file = (name: string): Uint8Array => new Uint8Array(readFileSync(join(__dirname, 'fixtures', name)));

/** What is right for a table, as far as it is printed in it. */
interface Expected {
  readonly total: number;
  readonly declaredTotal: number;
  readonly areas: readonly {
    readonly code: string;
    readonly printedCode: string;
    readonly title: string;
    readonly maxPoints: number;
    readonly groups: readonly { readonly code: string; readonly title: string; readonly maxPoints: number }[];
    readonly criteria: readonly {
      readonly code: string;
      readonly printedCode?: string;
      readonly title: string;
      readonly maxPoints: number;
      readonly method: string;
      readonly evidence: readonly string[];
      readonly owner: string;
    }[];
  }[];
  readonly bonus: readonly Part[];
  readonly penalty: readonly Part[];
}
interface Part {
  readonly code: string;
  readonly cap?: number;
  readonly criteria: readonly { readonly code: string; readonly title: string }[];
}

const HANDED = [
  ['h1-ba-cap', 'docx', []],
  ['h2-la-ma-thuong-tru', 'xlsx', ['sum.total', 'year.notFound', 'row.codeGap']],
  ['h3-dan-tu-word', 'clipboard.html', ['sum.notHundred', 'year.notFound']],
] as const;

describe.each(HANDED)('%s.%s', (name, extension, issues) => {
  const expected = JSON.parse(new TextDecoder().decode(file(`${name}.expected.json`))) as Expected;
  const source = readTableFile(file(`${name}.${extension}`));
  if (!source.ok) throw new Error(source.issue.code);
  const reading = readTable(source.value, {}, readRule);

  test('gives what is printed in it, exactly', () => {
    const inside = reading.areas.filter(({ part }) => part === undefined);
    expect(
      inside.map(({ code, printedCode, title, maxPoints, headings, criteria }) => ({
        ...{ code, printedCode, title, maxPoints },
        groups: headings.map(each => ({ code: each.code, title: each.title, maxPoints: each.maxPoints })),
        criteria: criteria.map(each => ({
          ...{ code: each.code, title: each.title, maxPoints: each.maxPoints, evidence: each.evidence },
          ...{ owner: each.owner, printedCode: each.printedCode, method: each.method },
        })),
      })),
    ).toEqual(
      expected.areas.map(area => ({
        ...area,
        groups: area.groups.map(({ code, title, maxPoints }) => ({ code, title, maxPoints })),
        criteria: area.criteria.map(each => ({
          ...{ code: each.code, title: each.title, maxPoints: each.maxPoints, evidence: each.evidence },
          ...{ owner: each.owner, printedCode: each.printedCode ?? each.code },
          // A line without points ends where its words end.
          method: each.method.replace(/: (?=\n|$)/g, ''),
        })),
      })),
    );
    expect(reading.total).toBe(expected.total);
    expect(reading.declaredTotal).toBe(expected.declaredTotal);
  });

  test('tells parts outside the total apart', () => {
    const parts = (wanted: 'bonus' | 'penalty') =>
      reading.areas
        .filter(({ part }) => part === wanted)
        .map(({ code, maxPoints, criteria }) => ({
          code,
          cap: maxPoints,
          criteria: criteria.map(each => ({ code: each.code, title: each.title })),
        }));
    for (const part of ['bonus', 'penalty'] as const)
      expect(parts(part)).toEqual(
        expected[part].map(({ code, cap, criteria }) => ({
          ...{ code, cap },
          criteria: criteria.map(each => ({ code: each.code, title: each.title })),
        })),
      );
  });

  test('tells what is odd of it', () => {
    expect(reading.issues.map(({ code }) => code)).toEqual(issues);
  });
});
