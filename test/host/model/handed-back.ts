import type { Oddities } from '../book/oddities';

const SHORT_DATE = { vietnamese: 'dd/mm/yyyy', given: 'm/d/yyyy' };

/** A formula as this Excel gives it back. `handedBack(oddities, '=sum( A1 )')` is "=SUM(A1)" where it rewrites formulas. */
export function handedBack(oddities: Oddities, formula: string): string {
  if (!oddities.rewritesFormulas) return formula;
  // Texts and quoted names stay as they are.
  return formula.replace(/"[^"]*"|'[^']*'|\s+|(\bCCHC\.)?[A-Z_][\w.]*(?=\()/giu, (piece, custom?: string) => {
    if (/^["']/.test(piece)) return piece;
    return custom ? `@${piece}` : piece.trim().toUpperCase();
  });
}

/** A number format as this Excel gives it back: on a Vietnamese system dd/mm/yyyy is the short date. */
export function formatHandedBack(oddities: Oddities, format: string): string {
  return oddities.turnsDates && format === SHORT_DATE.vietnamese ? SHORT_DATE.given : format;
}

/** What a number format that a program sets stands for on this system. */
export function formatMeant(oddities: Oddities, format: unknown): unknown {
  if (Array.isArray(format)) return format.map(each => formatMeant(oddities, each));
  return oddities.turnsDates && format === SHORT_DATE.given ? SHORT_DATE.vietnamese : format;
}
