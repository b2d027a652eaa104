import { SHEET_NAME } from '../../../../src/messages/sheet-names';
import { FLAG } from '../../../../src/rules/words';
import { entryPlaces } from '../../../../src/features/overview/workbook/entry-places';
import { isFormula } from '../../../../src/workbook/plan';
import { STYLES } from '../../../../src/workbook/styles';
import { demoLedger } from '../../../sample/sample-plan';

const sample = demoLedger({ blank: false });

test('places for entries are unlocked cells without formulas, each once', () => {
  const cells = entryPlaces(sample).blocks.flatMap(({ sheet, top, left, cells }) =>
    cells.flatMap((row, down) =>
      row.map((cell, right) => ({ place: `${sheet} ${top + down} ${left + right}`, ...cell })),
    ),
  );
  expect(cells.filter(({ content, style }) => isFormula(content) || STYLES[style].locked)).toEqual([]);
  expect(new Set(cells.map(({ place }) => place)).size).toBe(cells.length);
  const settings = cells.filter(({ place }) => place.startsWith(SHEET_NAME.config));
  expect(settings.map(({ content }) => content)).toEqual([FLAG]);
});
