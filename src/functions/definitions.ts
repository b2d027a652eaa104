import type { FunctionId } from '../domain/custom-function';
import type { Expr } from '../rules/formula';
import { canthemDefinition } from './canthem';
import { chisoDefinition } from './chiso';
import { datduDefinition } from './datdu';
import type { Definition } from './definition';
import { diembacDefinition } from './diembac';
import { diemcongDefinition } from './diemcong';
import { diemdatDefinition } from './diemdat';
import { diemhanDefinition } from './diemhan';
import { diemmucDefinition } from './diemmuc';
import { diemthuongDefinition } from './diemthuong';
import { diemtruDefinition } from './diemtru';
import { diemtyleDefinition } from './diemtyle';
import { diemxhhDefinition } from './diemxhh';
import { operand } from './native';
import { quydoiDefinition } from './quydoi';
import { trangthaiDefinition } from './trangthai';
import { tyleDefinition } from './tyle';
import { xephangDefinition } from './xephang';
import { xeploaiDefinition } from './xeploai';

/** What describes each function. The bundle that runs does not need it. */
export const DEFINITIONS: Readonly<Record<FunctionId, Definition>> = {
  TYLE: tyleDefinition,
  DIEMTYLE: diemtyleDefinition,
  DIEMBAC: diembacDefinition,
  DIEMMUC: diemmucDefinition,
  DIEMDAT: diemdatDefinition,
  DIEMCONG: diemcongDefinition,
  DIEMHAN: diemhanDefinition,
  DIEMTRU: diemtruDefinition,
  DIEMTHUONG: diemthuongDefinition,
  DIEMXHH: diemxhhDefinition,
  CHISO: chisoDefinition,
  QUYDOI: quydoiDefinition,
  XEPLOAI: xeploaiDefinition,
  XEPHANG: xephangDefinition,
  DATDU: datduDefinition,
  CANTHEM: canthemDefinition,
  TRANGTHAI: trangthaiDefinition,
};

/**
 * A call of a function with functions of Excel 2010 only; an argument that was left out is `undefined` or missing.
 * Example: `nativeFormula('DIEMXHH', ['A1/B1', 'C1'])` is `IF(OR(-(A1/B1)>0,…),NA(),ROUND((A1/B1)*C1,6))`.
 */
export function nativeFormula(id: FunctionId, args: readonly (Expr | undefined)[]): Expr {
  return DEFINITIONS[id].native(...args.map(each => (each === undefined ? undefined : operand(each))));
}
