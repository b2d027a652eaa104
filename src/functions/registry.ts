import type { FunctionId } from '../rules/custom-function';
import type { Expr } from '../rules/formula';
import { canthem, canthemDefinition } from './canthem';
import { chiso, chisoDefinition } from './chiso';
import { datdu, datduDefinition } from './datdu';
import type { Definition, Implementation } from './definition';
import { diembac, diembacDefinition } from './diembac';
import { diemcong, diemcongDefinition } from './diemcong';
import { diemdat, diemdatDefinition } from './diemdat';
import { diemhan, diemhanDefinition } from './diemhan';
import { diemmuc, diemmucDefinition } from './diemmuc';
import { diemnhieutyle, diemnhieutyleDefinition } from './diemnhieutyle';
import { diemthuong, diemthuongDefinition } from './diemthuong';
import { diemtong, diemtongDefinition } from './diemtong';
import { diemtru, diemtruDefinition } from './diemtru';
import { diemtyle, diemtyleDefinition } from './diemtyle';
import { diemxhh, diemxhhDefinition } from './diemxhh';
import { operand } from './native';
import { quydoi, quydoiDefinition } from './quydoi';
import { trangthai, trangthaiDefinition } from './trangthai';
import { tyle, tyleDefinition } from './tyle';
import { xephang, xephangDefinition } from './xephang';
import { xeploai, xeploaiDefinition } from './xeploai';

/**
 * What runs, by id. A new function is one file, its id, its texts, and its line in both tables: in one of both, the bundle
 * that runs would hold what describes the functions too, a third more bytes that nothing in it reads.
 */
export const IMPLEMENTATIONS: Readonly<Record<FunctionId, Implementation>> = {
  TYLE: tyle,
  DIEMTYLE: diemtyle,
  DIEMNHIEUTYLE: diemnhieutyle,
  DIEMBAC: diembac,
  DIEMMUC: diemmuc,
  DIEMDAT: diemdat,
  DIEMCONG: diemcong,
  DIEMHAN: diemhan,
  DIEMTRU: diemtru,
  DIEMTHUONG: diemthuong,
  DIEMTONG: diemtong,
  DIEMXHH: diemxhh,
  CHISO: chiso,
  QUYDOI: quydoi,
  XEPLOAI: xeploai,
  XEPHANG: xephang,
  DATDU: datdu,
  CANTHEM: canthem,
  TRANGTHAI: trangthai,
};

/** What describes each function. */
export const DEFINITIONS: Readonly<Record<FunctionId, Definition>> = {
  TYLE: tyleDefinition,
  DIEMTYLE: diemtyleDefinition,
  DIEMNHIEUTYLE: diemnhieutyleDefinition,
  DIEMBAC: diembacDefinition,
  DIEMMUC: diemmucDefinition,
  DIEMDAT: diemdatDefinition,
  DIEMCONG: diemcongDefinition,
  DIEMHAN: diemhanDefinition,
  DIEMTRU: diemtruDefinition,
  DIEMTHUONG: diemthuongDefinition,
  DIEMTONG: diemtongDefinition,
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
