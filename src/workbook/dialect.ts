import type { FormulaPair } from '../rules/row-formulas';
import type { Expr } from '../rules/formula';

/**
 * How results are written. `live`, in an open Excel: the custom function answers, and where it cannot, the native
 * formula does. `native`, in files: no custom function at all, so that no mailed file ever shows #NAME?.
 */
export type Dialect = 'live' | 'native';

/** The only place that decides. `inDialect({ custom: 'CCHC.TYLE(A1,B1)', native: 'A1/B1' }, 'native')` is "A1/B1". */
export function inDialect(pair: FormulaPair, dialect: Dialect): Expr {
  if (dialect === 'native' || pair.custom === pair.native) return pair.native;
  return `IFERROR(${pair.custom},${pair.native})`;
}
