import { personOf } from '../../ledger/person-of';
import type { ReckoningDay } from '../../ledger/days';
import { criteriaOf } from '../../catalogue/index-set';
import type { Ledger } from '../../ledger/ledger';
import { SHEET_NAME } from '../../messages/sheet-names';
import { AREA_TEXT, CONFIG_TEXT } from '../../messages/workbook-vi';
import { constantOf, type Cell } from '../../rules/cell';
import { FIRST_YEAR, LAST_YEAR } from '../../rules/serial-date';
import { FLAG, NOT_ARISING_MODE, SURVEY_HELD } from '../../rules/words';
import { cellRow, range } from '../address';
import { Grid, gridSheet } from '../grid';
import { listRange } from './lists';
import { wholePrint } from '../page-fit';
import { codesText, configLayout, settingCell, settingName, SETTINGS, type Setting } from '../places';
import type { CellValue, FormulaCell, SheetPlan, ValidationPlan, ValidationRule } from '../plan';
import type { StyleName } from '../styles';
import { taking } from './taking';

const { alert } = AREA_TEXT;
/** Columns: label or name, value, remark or date, codes. */
const WIDTHS = [28, 36, 34, 28];
const CODE_COLUMN = 1;

/** The configuration: who, which year, how what did not arise counts, rating bands, deadlines, people. */
export function configSheet(ledger: Ledger, today: ReckoningDay): SheetPlan {
  const { set, settings } = ledger;
  const layout = configLayout(set);
  const grid = new Grid(WIDTHS);
  grid.across(1, 1, WIDTHS.length, 'title', CONFIG_TEXT.title).height(1, 30);
  grid.across(3, 1, WIDTHS.length, 'heading', CONFIG_TEXT.general);

  const fixed = settingName('fixedDay');
  const contents: Record<Setting, readonly [StyleName, CellValue | FormulaCell]> = {
    unitName: ['entryText', settings.unitName],
    unitCode: ['entryText', settings.unitCode],
    authority: ['entryText', settings.authority],
    year: ['entryGeneral', settings.year],
    period: ['entryText', settings.period || null],
    fixedDay: ['entryDate', settings.asOf ?? null],
    asOf: ['date', { formula: `IF(ISNUMBER(${fixed}),INT(${fixed}),TODAY())`, value: Math.floor(today) }],
    set: ['text', set.title],
    version: ['text', set.version],
    notArising: ['entryText', NOT_ARISING_MODE[settings.notArising]],
    survey: ['entryText', settings.surveyHeld ? SURVEY_HELD.yes : SURVEY_HELD.no],
    signerTitle: ['entryText', settings.signerTitle],
    signerName: ['entryText', settings.signerName || null],
    target: ['entryPoints', constantOf(settings.target)],
    sample: ['entryText', settings.sample ? FLAG : null],
  };
  for (const [setting] of SETTINGS) {
    const row = cellRow(settingCell(setting));
    const [label, remark] = CONFIG_TEXT[setting];
    const [style, content] = contents[setting];
    const kept = (settings.unread as Partial<Record<Setting, Cell>>)[setting];
    grid
      .set(row, 1, 'label', label)
      .set(row, 2, style, kept === undefined ? content : constantOf(kept))
      .fit(row);
    grid.across(row, 3, WIDTHS.length, 'note', remark);
  }

  const rating = layout.ratingRow;
  grid.across(rating - 2, 1, WIDTHS.length, 'heading', CONFIG_TEXT.rating);
  grid.run(rating - 1, 1, 'header', Object.values(CONFIG_TEXT.ratingHeaders)).fit(rating - 1);
  settings.rating.slice(0, layout.ratings).forEach((band, index) => {
    grid
      .set(rating + index, 1, 'entryText', band.name || null)
      .set(rating + index, 2, 'entryPoints', constantOf(band.from))
      .fit(rating + index);
  });

  const dues = layout.duesRow;
  grid.across(dues - 2, 1, WIDTHS.length, 'heading', CONFIG_TEXT.dues);
  grid.run(dues - 1, 1, 'header', Object.values(CONFIG_TEXT.dueHeaders)).fit(dues - 1);
  layout.dues.forEach((code, index) => {
    const row = dues + index;
    const due = settings.dues[code] ?? null;
    const { title } = criteriaOf(set).find(criterion => criterion.code === code)!;
    grid.set(row, CODE_COLUMN, 'code', code).set(row, 2, 'text', title);
    grid.set(row, 3, 'entryDate', constantOf(due)).fit(row);
  });

  const people = layout.peopleRow;
  grid.across(people - 2, 1, WIDTHS.length, 'heading', CONFIG_TEXT.people);
  grid.run(people - 1, 1, 'header', Object.values(CONFIG_TEXT.peopleHeaders)).fit(people - 1);
  layout.people.forEach((owner, index) => {
    const row = people + index;
    const { name, email } = personOf(settings, owner);
    grid.set(row, 1, 'text', owner);
    grid.set(row, 2, 'entryText', name || null).set(row, 3, 'entryText', email || null);
    grid.set(row, 4, 'text', codesText(set, owner)).fit(row);
  });
  if (set.pointsNote !== undefined) {
    grid.across(layout.noteRow, 1, WIDTHS.length, 'heading', CONFIG_TEXT.sourceNote);
    grid.across(layout.noteRow + 1, 1, WIDTHS.length, 'paragraph', set.pointsNote);
  }

  return gridSheet(grid, {
    name: SHEET_NAME.config,
    tabColor: '#7F7F7F',
    validations: validations(ledger),
    freeze: { rows: 2, columns: 0 },
    protected: true,
    print: wholePrint(grid, 'portrait'),
  });
}

function validations({ set }: Ledger): ValidationPlan[] {
  const share: ValidationRule = { kind: 'decimal', min: 0, max: 100 };
  const list = (address: string, key: string): ValidationPlan =>
    taking(address, { kind: 'list', source: listRange(set, key) }, alert.list);
  const days = (from: string, to: string): ValidationRule => {
    const year = settingName('year');
    return { kind: 'date', min: `DATE(${year}${from})`, max: `DATE(${year}${to})` };
  };
  const { ratingRow, ratings, duesRow, dues } = configLayout(set);
  return [
    taking(settingCell('year'), { kind: 'whole', min: FIRST_YEAR, max: LAST_YEAR }, alert.year),
    list(settingCell('period'), 'periods'),
    list(settingCell('notArising'), 'notArising'),
    list(settingCell('survey'), 'survey'),
    taking(settingCell('target'), share, alert.index),
    list(settingCell('sample'), 'flag'),
    taking(range(ratingRow, 2, ratingRow + ratings - 1, 2), share, alert.number),
    ...(dues.length === 0
      ? []
      : [taking(range(duesRow, 3, duesRow + dues.length - 1, 3), days('-1,12,15', '+1,12,31'), alert.date)]),
    taking(settingCell('fixedDay'), days('-1,1,1', '+2,12,31'), alert.date),
  ];
}
