import type { DamageIssue } from '../domain/damage-issue';
import { book } from '../../../excel/excel-book';
import { success } from '../../../ledger/result';
import { findDamage } from '../workbook/damage';
import type { OpenWorkbook } from '../../../workbook/open-workbook';
import { useRead, type Read } from '../../../ui/use-read';

/** Milliseconds after the last change until the structure is looked at again: entries come first. */
const LATER = 1000;

async function damageIn(open: OpenWorkbook) {
  const found = await book.structure(open);
  return found.ok
    ? success(findDamage(open.ledger, found.value).map((damaged): DamageIssue => damaged.issue))
    : found;
}

/** What is damaged in the open workbook, looked at once at first and then after changes; or why that could not be told. */
export function useDamage(open: OpenWorkbook): Read<readonly DamageIssue[]> {
  return useRead(damageIn, open, LATER);
}
