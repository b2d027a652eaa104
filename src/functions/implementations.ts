import type { FunctionId } from '../domain/custom-function';
import { canthem } from './canthem';
import { chiso } from './chiso';
import { datdu } from './datdu';
import type { Implementation } from './definition';
import { diembac } from './diembac';
import { diemcong } from './diemcong';
import { diemdat } from './diemdat';
import { diemhan } from './diemhan';
import { diemmuc } from './diemmuc';
import { diemthuong } from './diemthuong';
import { diemtru } from './diemtru';
import { diemtyle } from './diemtyle';
import { diemxhh } from './diemxhh';
import { quydoi } from './quydoi';
import { trangthai } from './trangthai';
import { tyle } from './tyle';
import { xephang } from './xephang';
import { xeploai } from './xeploai';

/** What runs, by id. A new function is one file, one line here and one in `definitions.ts`. */
export const IMPLEMENTATIONS: Readonly<Record<FunctionId, Implementation>> = {
  TYLE: tyle,
  DIEMTYLE: diemtyle,
  DIEMBAC: diembac,
  DIEMMUC: diemmuc,
  DIEMDAT: diemdat,
  DIEMCONG: diemcong,
  DIEMHAN: diemhan,
  DIEMTRU: diemtru,
  DIEMTHUONG: diemthuong,
  DIEMXHH: diemxhh,
  CHISO: chiso,
  QUYDOI: quydoi,
  XEPLOAI: xeploai,
  XEPHANG: xephang,
  DATDU: datdu,
  CANTHEM: canthem,
  TRANGTHAI: trangthai,
};
