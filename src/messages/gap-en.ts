import type { Gap } from '../ledger/gap';
import { gapVi } from './gap-vi';
import type { ByLanguage } from './messages';

/** English. */
function gapEn(gap: Gap): string {
  const sheet = `Sheet “${gap.sheet}”`;
  switch (gap.what) {
    case 'sheet':
      return gap.why === 'missing'
        ? `The sheet “${gap.sheet}” was not found.`
        : `There are several sheets “${gap.sheet}” that do not hold the same.`;
    case 'header':
      return `${sheet} has no row of headers any more.`;
    case 'row':
      return `${sheet}${ROW[gap.why](gap.code)}`;
    case 'stray':
      return `${sheet}: the index set has no row “${gap.code}”, so that its figures belong to no criterion.`;
    case 'column':
      return `${sheet}${COLUMN[gap.why](gap.header)}`;
  }
}

const ROW: Readonly<Record<Gap['why'], (code: string) => string>> = {
  missing: code => ` has no row “${code}” any more.`,
  twice: code => ` has several rows “${code}”.`,
  renamed: code => `: the name of row “${code}” was changed.`,
  ambiguous: code => `: code “${code}” became a number or a date, so that its row is not certain.`,
  moved: code => `: code “${code}” stands beside the title of another criterion.`,
};

const COLUMN: Readonly<Record<Gap['why'], (header: string) => string>> = {
  missing: header => ` has no column “${header}” any more.`,
  twice: header => ` has several columns “${header}”.`,
  renamed: header => `: the header “${header}” was changed.`,
  ambiguous: header => `: it is not certain which column is “${header}”.`,
  moved: header => `: the column “${header}” does not stand in its place.`,
};

/** What was not found, in a sentence. `GAP_TEXTS.vi({ what: 'sheet', sheet: 'Báo cáo', why: 'missing' })` */
export const GAP_TEXTS: ByLanguage<(gap: Gap) => string> = { vi: gapVi, en: gapEn };
