import type { CatalogueIssue } from './catalogue-issue';

/** Numbers, Roman or capital letters, and single letters of the Vietnamese alphabet, with dots between them. */
const CODE = /^(\d{1,3}|[A-ZĐ]{1,6})(\.(\d{1,3}|[A-ZĐ]{1,6}|[a-zđ])){0,5}$/;

/** Codes are the keys by which rows are found again, so they keep to a strict form: "1", "7.1.2", "III.2", "II.1.đ". */
function isCode(code: string): boolean {
  return CODE.test(code);
}

/** Orders codes by their numbers: 1.2 before 1.10. Letters have no order of their own. */
function compareCodes(left: string, right: string): number {
  const [a, b] = [left.split('.').map(Number), right.split('.').map(Number)];
  for (let i = 0; i < Math.max(a.length, b.length); i++) {
    const difference = (a[i] ?? -1) - (b[i] ?? -1);
    if (difference !== 0) return difference;
  }
  return 0;
}

/**
 * What is wrong with a code that follows `previous` ('' for the first) where `seen` are taken; adds the code to them.
 * Example: "1.2" after "1.10" gives `catalogue.codeOutOfOrder`.
 */
export function codeIssues(code: string, previous: string, seen: Set<string>): CatalogueIssue[] {
  // Rows are found by their code in any letter case.
  const key = code.toLowerCase();
  const taken = seen.has(key);
  seen.add(key);
  if (!isCode(code)) return [{ code: 'catalogue.codeInvalid', where: code }];
  if (taken) return [{ code: 'catalogue.codeTwice', where: code }];
  return compareCodes(previous, code) > 0
    ? [{ code: 'catalogue.codeOutOfOrder', where: code, after: previous }]
    : [];
}
