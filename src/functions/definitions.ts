import type { FunctionId } from '../rules/custom-function';
import type { Expr } from '../rules/formula';
import { CANTHEM } from './canthem';
import { CHISO } from './chiso';
import { DATDU } from './datdu';
import type { Definition } from './definition';
import { DIEMBAC } from './diembac';
import { DIEMCONG } from './diemcong';
import { DIEMDAT } from './diemdat';
import { DIEMHAN } from './diemhan';
import { DIEMMUC } from './diemmuc';
import { DIEMTHUONG } from './diemthuong';
import { DIEMTRU } from './diemtru';
import { DIEMTYLE } from './diemtyle';
import { DIEMXHH } from './diemxhh';
import { operand } from './native';
import { QUYDOI } from './quydoi';
import { TRANGTHAI } from './trangthai';
import { TYLE } from './tyle';
import { XEPHANG } from './xephang';
import { XEPLOAI } from './xeploai';

/** Every function by its id. A new one is one file and one line here, besides its id and its texts. */
export const DEFINITIONS: Readonly<Record<FunctionId, Definition>> = {
  TYLE,
  DIEMTYLE,
  DIEMBAC,
  DIEMMUC,
  DIEMDAT,
  DIEMCONG,
  DIEMHAN,
  DIEMTRU,
  DIEMTHUONG,
  DIEMXHH,
  CHISO,
  QUYDOI,
  XEPLOAI,
  XEPHANG,
  DATDU,
  CANTHEM,
  TRANGTHAI,
};

/**
 * A call of a function with functions of Excel 2010 only; an argument that was left out is `undefined` or missing.
 * Example: `nativeFormula('DIEMXHH', ['A1/B1', 'C1'])` is `IF(OR(-(A1/B1)>0,…),NA(),ROUND((A1/B1)*C1,6))`.
 */
export function nativeFormula(id: FunctionId, args: readonly (Expr | undefined)[]): Expr {
  return DEFINITIONS[id].native(...args.map(each => (each === undefined ? undefined : operand(each))));
}
