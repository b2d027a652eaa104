import type { OfficialDocument } from '../../../messages/document';
import type { Ledger } from '../../../ledger/ledger';
import { unitNameOf } from '../../../ledger/unit-name';
import { SIGNER_TITLE } from '../../../rules/words';
import { upperFirst } from '../../../messages/full-words';
import { SUMMARY_TEXT } from '../../../messages/workbook-vi';
import { documentRemark } from './document-remark';

/** The signs of the types of documents that the product makes (Nghị định 30/2020/NĐ-CP, Phụ lục III). */
const DOCUMENT_TYPE = {
  report: { name: 'BÁO CÁO', sign: 'BC', inSentence: 'Báo cáo' },
  remedyPlan: { name: 'KẾ HOẠCH', sign: 'KH', inSentence: 'Kế hoạch' },
} as const;
type DocumentType = keyof typeof DOCUMENT_TYPE;

/** How the unit is called in its own documents. */
interface OrganNames {
  /** "Ủy ban nhân dân xã Cẩm Giang". */
  readonly full: string;
  /** "UBND xã Cẩm Giang". */
  readonly short: string;
  /** The type of the unit, as in "toàn xã". */
  readonly unit: string;
}

export function organNames({ settings, set }: Ledger): OrganNames {
  const { type, name } = unitNameOf(settings.unitName);
  const unit = type || set.level;
  return { full: `Ủy ban nhân dân ${unit} ${name}`, short: `UBND ${unit} ${name}`, unit };
}

/**
 * Everything around the body: who issues, the type, who signs, who receives. The clerk fills in number, day and month
 * when the document goes out; `signedIn` is the year in which that will be.
 */
export function documentFrame(
  ledger: Ledger,
  type: DocumentType,
  summary: string,
  signedIn: number,
): Omit<OfficialDocument, 'body' | 'appendices'> {
  const { settings } = ledger;
  const { sign, name, inSentence } = DOCUMENT_TYPE[type];
  const { name: unit } = unitNameOf(settings.unitName);
  const organ = organNames(ledger);
  const level = organ.unit;
  return {
    organ: [SUMMARY_TEXT.organ, `${level} ${unit}`.toLocaleUpperCase('vi')],
    number: `Số:        /${sign}-UBND`,
    placeAndDay: `${unit}, ngày      tháng      năm ${signedIn}`,
    type: name,
    summary,
    remark: documentRemark(ledger),
    signedAs: signedAs(settings.signerTitle),
    signer: settings.signerName.trim() || { missing: 'Họ và tên người ký' },
    recipients: [
      `${upperFirst(settings.authority)} (để báo cáo)`,
      `Thường trực Đảng ủy, Thường trực HĐND ${level}`,
      `Chủ tịch, các Phó Chủ tịch UBND ${level}`,
      `Các bộ phận chuyên môn thuộc UBND ${level}`,
      'Lưu: VT',
    ],
    attachedTo: `(Kèm theo ${inSentence} số        /${sign}-UBND ngày      tháng      năm ${signedIn} của ${organ.short})`,
  };
}

/**
 * The lines above a signature: TM. for the collective, KT. where a deputy signs, Q. for who acts as head (Nghị định
 * 30/2020/NĐ-CP, Phụ lục I, mục II.7). `signedAs('Phó Chủ tịch')` is TM. ỦY BAN NHÂN DÂN, KT. CHỦ TỊCH, PHÓ CHỦ TỊCH.
 */
export function signedAs(signerTitle: string): string[] {
  const title = signerTitle
    .normalize('NFC')
    .trim()
    .toLocaleUpperCase('vi')
    .replace(/^QUYỀN\s+/, 'Q. ');
  const deputy = title.startsWith('PHÓ CHỦ TỊCH');
  return [SUMMARY_TEXT.signature, ...(deputy ? ['KT. CHỦ TỊCH'] : []), title || SIGNER_TITLE];
}
