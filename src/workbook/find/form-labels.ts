import { printedTitle, type Area } from '../../catalogue/index-set';
import { registerColumns, type Register, type RegisterColumn } from '../../ledger/registers';
import { registerHeader } from '../../messages/register-sheets-vi';
import { AREA_TEXT, CONFIG_TEXT, SUMMARY_TEXT } from '../../messages/workbook-vi';
import { worthText } from '../../messages/worth-text';
import { subRowsOf, traitsOf } from '../../rules/asks';
import { areaLayout, itemCode, SETTINGS, type AreaColumn, type Setting, type SummaryColumn } from '../places';

/** The headers of the tables by which the standard workbook is read, by column, in the order in which they are made. */
export const AREA_HEADERS = AREA_TEXT.headers;

export const SUMMARY_HEADERS: Readonly<Record<SummaryColumn, string>> = SUMMARY_TEXT.headers;

export const CONFIG_HEADERS = {
  rating: CONFIG_TEXT.ratingHeaders,
  dues: CONFIG_TEXT.dueHeaders,
  people: CONFIG_TEXT.peopleHeaders,
} as const;

/** The label of a setting. `settingLabel('year')` is "Năm đánh giá". */
export function settingLabel(setting: Setting): string {
  return CONFIG_TEXT[setting][0];
}

export const SETTING_LABELS = SETTINGS.map(([setting]) => settingLabel(setting));

/** The headers of a register, by column. */
export function registerHeaders<R extends Register>(
  register: R,
): Readonly<Record<RegisterColumn<R>, string>> {
  const headers: unknown = Object.fromEntries(
    registerColumns(register).map(column => [column, registerHeader(register, column)]),
  );
  return headers as Readonly<Record<RegisterColumn<R>, string>>;
}

/** What is made to stand in the row of a code and nobody enters, by column, as far as a row can be known by it. */
export type MadeCells = Readonly<Partial<Record<AreaColumn, string | number>>> & { readonly title: string };

/** Every code of an area sheet with what is made in its row, items after their criterion. */
export function madeCells(area: Area): ReadonlyMap<string, MadeCells> {
  return new Map(
    areaLayout(area).rows.flatMap((row): [string, MadeCells][] => {
      if (row.kind === 'heading') return [];
      const criterion = area.criteria[row.index]!;
      const { code, owner, reporting, rule } = criterion;
      if (row.kind === 'criterion') {
        const { aim } = traitsOf(rule);
        const bounds = aim?.floor === undefined ? {} : { floor: aim.floor, goal: aim.goal };
        const title = printedTitle(criterion);
        return [[code, { title, owner, reporting: AREA_TEXT.reporting[reporting], ...bounds }]];
      }
      const [{ title, worth }] = subRowsOf(rule)[row.item]!;
      return [[itemCode(code, row.item), { title, rule: worthText(worth) }]];
    }),
  );
}
