import { writeFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import {
  rollUp,
  type RankedRollUp,
  type RollUpChoice,
  type UnitFile,
} from '../../../../src/features/ranking/domain/roll-up';
import type { UnitScore } from '../../../../src/features/ranking/domain/unit-score';
import { writeXlsx } from '../../../../src/files/write-xlsx';
import { rankingPlan } from '../../../../src/features/ranking/workbook/ranking-plan';
import type { WorkbookPlan } from '../../../../src/workbook/plan';
import { DEFAULT_SET } from '../../../../src/catalogue/shipped';
import { serialDate } from '../../../../src/rules/serial-date';
import { unitFileOf } from '../domain/unit-score-of';
import { pdfToPng, pdfWords, toPdf } from '../../../parity/libreoffice';
import { planBreaches } from '../../../workbook/plan-laws';
import { differentValues } from '../../../files/cached-values';
import { validateXlsx } from '../../../files/validate-xlsx';

const DAY = serialDate(2027, 1, 15);
const TYPES = ['xã', 'xã', 'xã', 'phường', 'đặc khu'];

/** Units of a province with indices from 40 to 99, some of them equal as published, an area that counts nothing, and wrong totals. */
function province(count: number): UnitFile[] {
  return Array.from({ length: count }, (_, at) => {
    const total = 40 + ((at * 37) % 59) + (at % 3 === 0 ? 0.004 : 0);
    const areas = DEFAULT_SET.areas.map(({ code, title }, area) => {
      const index =
        area === 7 && at % 9 === 0 ? undefined : ((total * 100 + area * 731 + at * 53) % 6000) / 100 + 40;
      return { code, title, index: { self: index, appraised: index } };
    });
    return unitFileOf(String(10_000 + at), total, {
      name: `${TYPES[at % TYPES.length]!} Số ${at + 1}`,
      areas,
      ...(at % 10 === 0
        ? {
            differences: [
              { area: areas[0]!.title, figure: 'self', printed: 12.5, computed: 12.25 },
              { area: undefined, figure: 'index', printed: undefined, computed: total },
            ],
          }
        : {}),
    } satisfies Partial<UnitScore>);
  });
}

const HOSTILE: readonly UnitFile[] = [
  unitFileOf('99001', 70, { name: `=cmd|'/c calc'!A0` }),
  { ...unitFileOf('99002', 60, { name: '\u202exã <b>&"' }), name: '@SUM(1).xlsx' },
  { name: '=1+1.xlsx', read: { ok: false, issue: { code: 'file.broken' } } },
  unitFileOf('99003', 60, { sample: true, name: `xã ${'rất dài '.repeat(4000)}` }),
];

function planOf(files: readonly UnitFile[], choice: Partial<RollUpChoice> = {}): WorkbookPlan {
  const result = rollUp(files, { points: 'self', blocks: 'type', ties: 'competition', ...choice });
  return rankingPlan(result as RankedRollUp, DAY);
}

describe.each<[string, WorkbookPlan]>([
  ['of 120 units by type', planOf([...province(120), ...HOSTILE])],
  [
    'of 200 units together, equal ones in one rank and none left out',
    planOf(province(200), { blocks: 'one', ties: 'dense' }),
  ],
  [
    'of wards and others, each with a rank of its own',
    planOf(province(20), { blocks: 'wards', ties: 'unique' }),
  ],
  ['of a single unit', planOf(province(1))],
  ['of units without a rating', planOf([unitFileOf('10001', 90, { rating: [] })])],
])('a ranking %s', (_, plan) => {
  test('obeys the laws of plans, and Excel 2010 and 365 find nothing wrong', async () => {
    expect(planBreaches(plan, 'native')).toEqual([]);
    const xlsx = await writeXlsx(plan);
    expect(await validateXlsx(xlsx, 'Office2010')).toEqual([]);
    expect(await validateXlsx(xlsx, 'Microsoft365')).toEqual([]);
  });

  test('is calculated by LibreOffice to every value that it has cached', async () => {
    expect(await differentValues(plan, await writeXlsx(plan))).toEqual([]);
  });
});

test('a ranking is printed in landscape with its headers on each page', async () => {
  const pdf = await toPdf(await writeXlsx(planOf([...province(120), ...HOSTILE])));
  const pages = await pdfWords(pdf);
  expect(pages.length).toBeGreaterThan(4);
  expect(pages.every(({ width, height }) => width > height)).toBe(true);
  // LibreOffice takes letters from several fonts, and pdftotext a word for several then.
  const headed = pages.filter(({ words }) =>
    words
      .map(({ text }) => text)
      .join('')
      .includes('HạngĐơnvị'),
  );
  expect(headed.length).toBeGreaterThan(2);
  const folder = join(__dirname, '../../../../out/screenshots');
  await mkdir(folder, { recursive: true });
  const pictures = await pdfToPng(pdf, 60);
  for (const [page, png] of pictures.entries()) await writeFile(join(folder, `ranking-${page + 1}.png`), png);
});
