import type { Ledger } from '../../../ledger/ledger';
import { AREA_TEXT } from '../../../messages/workbook-vi';

const INCOMPLETE = 'SỐ LIỆU CHƯA ĐẦY ĐỦ: sổ theo dõi bị mất trang, dòng hoặc cột';

/** What stands on top of whatever is made of a ledger that must not go out as it is: made-up or incomplete figures. */
export function documentRemark({ settings, gaps }: Ledger): string | undefined {
  const remarks = [...(settings.sample ? [AREA_TEXT.sample] : []), ...(gaps.length > 0 ? [INCOMPLETE] : [])];
  return remarks.length > 0 ? remarks.join('. ') : undefined;
}
