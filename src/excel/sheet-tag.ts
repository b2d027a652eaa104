import { crc32 } from '../files/crc32';
import { isFormula, type SheetPlan } from '../workbook/plan';
import { formulaOf } from './read-sheets';
import { askEach } from './run';

/** What one cell holds, as far as it tells whether somebody has entered anything: any formula is as good as another. */
type Held = string | number | boolean | null;

/** The name, of one sheet alone, that a sheet bears while it is being made. */
const TAG = 'CCHC_DangTao';
const FORMULA = '=';
/** Digits that Excel certainly keeps of a number. */
const DIGITS = 12;

/** What a tag says of its sheet: the planned name, and a checksum of the planned contents. */
export interface SheetTag {
  readonly name: string;
  readonly contents: string;
}

/**
 * Queues that a new sheet bears a tag until it is whole. By it a sheet is certainly ours and known again after the pane
 * was closed half-way, and by its checksum, whether anybody has entered anything since. `untagSheet` takes it away.
 */
export function tagSheet(sheet: Excel.Worksheet, { name, contents }: SheetTag): void {
  const text = `${contents} ${name}`.replaceAll('"', '""');
  sheet.names.add(TAG, `="${text}"`).visible = false;
}

/** The tag of a sheet that is made as planned. */
export function tagOf(plan: SheetPlan): SheetTag {
  return { name: plan.name, contents: plannedChecksum(plan) };
}

export function untagSheet(sheet: Excel.Worksheet): void {
  sheet.names.getItem(TAG).delete();
}

/** Asks for the tag of a sheet; after the next sync, gives it, or nothing once it is whole or where people made it. */
export function askTag(sheet: Excel.Worksheet): () => SheetTag | undefined {
  const tag = sheet.names.getItemOrNullObject(TAG).load('formula');
  return () => {
    const [, contents, name] =
      /^="([0-9a-f]+) (.*)"$/s.exec(tag.isNullObject ? '' : String(tag.formula)) ?? [];
    return contents === undefined || name === undefined
      ? undefined
      : { name: name.replaceAll('""', '"'), contents };
  };
}

type UsedRange = Pick<Excel.Range, 'rowIndex' | 'columnIndex' | 'values' | 'formulas'>;

/**
 * The used ranges of sheets, nothing for one that is blank or gone; in one sync, unless they hold more than Excel gives at
 * once. Example: `const [used] = await usedRanges(context, [sheet])`.
 */
export async function usedRanges(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<(UsedRange | undefined)[]> {
  const halves = (['values', 'formulas'] as const).flatMap(what => sheets.map(sheet => ({ sheet, what })));
  const ranges = await askEach(context, halves, ({ sheet, what }) =>
    sheet.getUsedRangeOrNullObject(true).load(`${what},rowIndex,columnIndex`),
  );
  return sheets.map((_, index) => {
    const [values, formulas] = [ranges[index]!, ranges[sheets.length + index]!];
    if (values.isNullObject) return undefined;
    const { rowIndex, columnIndex } = values;
    return { rowIndex, columnIndex, values: values.values, formulas: formulas.formulas };
  });
}

/** Whether a sheet holds what was planned and nothing else, seen by its used range. */
export function isAsPlanned(plan: SheetPlan, used: UsedRange): boolean {
  return isAsTagged(tagOf(plan), used);
}

function plannedChecksum({ rows }: SheetPlan): string {
  const planned = rows.map(({ cells }) =>
    cells.map((cell): Held => {
      const content = cell?.content ?? null;
      return isFormula(content) ? FORMULA : content;
    }),
  );
  return checksum(planned);
}

/** Whether a sheet holds what its tag says and nothing else, seen by its used range. */
export function isAsTagged(
  { contents }: SheetTag,
  { rowIndex, columnIndex, values, formulas }: UsedRange,
): boolean {
  const found = (values as Held[][]).map((row, down) => [
    ...Array<Held>(columnIndex).fill(null),
    ...row.map((value, right) => (formulaOf(value, formulas[down]![right]) === undefined ? value : FORMULA)),
  ]);
  return checksum([...Array<Held[]>(rowIndex).fill([]), ...found]) === contents;
}

function checksum(rows: readonly (readonly Held[])[]): string {
  const cells = rows.flatMap((row, down) =>
    row.flatMap((held, right) => (held === null || held === '' ? [] : [[down, right, written(held)]])),
  );
  return crc32(0, new TextEncoder().encode(JSON.stringify(cells))).toString(16);
}

function written(held: string | number | boolean): string {
  return typeof held === 'number' ? String(Number(held.toPrecision(DIGITS))) : String(held).normalize('NFC');
}
