import type { DamageIssue } from '../domain/damage-issue';
import type { Shown } from '../../../rules/cell';
import { isFormulaText } from '../../../rules/formula-tokens';
import type { Sentences } from '../../../messages/messages';
import { number, percent, prescribed } from '../../../messages/numbers-vi';

const quoted = (shown: Shown, written = number): string => {
  if (shown === '') return 'ô trống';
  return typeof shown === 'number' ? `“${written(shown)}”` : `“${shown}”`;
};

/** What is damaged in the workbook, as the check tells it; each row names the sheet and the cell beside it. */
export const DAMAGE_VI: Sentences<DamageIssue> = {
  'structure.sheetMissing': ({ name, renamedTo }) =>
    renamedTo === undefined
      ? `Trang ${name} đã bị xóa.`
      : `Trang ${name} đã bị đổi tên thành ${renamedTo} nên không được tính.`,
  'structure.headerEdited': ({ expected, shown }) =>
    `Tiêu đề “${expected}” đã bị sửa, hiện là ${quoted(shown)}.`,
  'structure.rowMissing': ({ row }) =>
    `Không còn dòng ${row}. Mở bản lưu gần nhất, chép lại cả dòng vào chỗ cũ.`,
  'structure.rowTwice': ({ row }) =>
    `Dòng ${row} có hai lần nên điểm bị cộng trùng. Đối chiếu số liệu của hai dòng, rồi xóa dòng thừa.`,
  'structure.columnsMoved': ({ header }) =>
    `Cột “${header}” không còn ở chỗ cũ: có cột bị thêm, xóa hoặc chuyển chỗ. Hoàn tác trong Excel, hoặc mở bản lưu gần nhất.`,
  'structure.rowsMoved': ({ label }) =>
    `Dòng “${label}” không còn ở chỗ cũ: có dòng bị thêm, xóa hoặc sắp xếp lại. Hoàn tác trong Excel, hoặc mở bản lưu gần nhất.`,
  'structure.formulaReplaced': ({ shown }) =>
    isFormulaText(shown)
      ? 'Công thức của ô này đã bị sửa.'
      : `Công thức của ô này không còn, hiện là ${quoted(shown)}.`,
  'structure.numberEdited': ({ expected, shown, isShare }) => {
    const written = isShare ? percent : prescribed;
    return `Số quy định của bộ tiêu chí là ${written(expected)}, hiện là ${quoted(shown, written)}.`;
  },
  'structure.functionStuck': ({ shown }) => `Hàm CCHC trong ô này chưa tính được (${shown}).`,
  'structure.unprotected': () => 'Trang này không còn được bảo vệ nên công thức dễ bị ghi đè.',
  'structure.sheetsUnprotected': () =>
    'Cấu trúc sổ không còn được bảo vệ nên trang dễ bị xóa hoặc đổi tên nhầm.',
};
