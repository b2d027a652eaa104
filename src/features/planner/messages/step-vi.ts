import { countedName, countedThings } from '../../../messages/counted-things';
import { dateText } from '../../../messages/date-text';
import { lowerFirst } from '../../../messages/full-words';
import { percent } from '../../../messages/numbers-vi';
import { SHEET_NAME } from '../../../messages/sheet-names';
import type { Candidate } from '../domain/candidate';

/** What is done for a criterion, in words that stand in a list, a task or a table. Example: "thêm 9 hồ sơ đúng hạn". */
export function stepText(does: Candidate['does']): string {
  switch (does.form) {
    case 'more':
      return `thêm ${countedThings(does.count, does.of)}${does.left === undefined ? '' : ' trong số còn lại'}`;
    case 'share':
      return `thực hiện để tỷ lệ ${countedName(does.of)} đạt ${shareText(does)} rồi nhập số liệu`;
    case 'below':
      return `giữ tỷ lệ ${countedName(does.of)} ${does.open ? 'không quá' : 'dưới'} ${percent(does.share)} rồi nhập số liệu`;
    case 'choose':
      return `đạt mức “${does.word}”`;
    case 'meet':
      return 'thực hiện để đạt yêu cầu';
    case 'items':
      return `hoàn thành: ${does.titles.map(lowerFirst).join('; ')}`;
    case 'sign':
      return does.late
        ? `ban hành chậm nhất ngày ${dateText(does.until)} để còn được điểm`
        : `ban hành chậm nhất ngày ${dateText(does.until)}`;
    case 'none':
      return `không để phát sinh ${countedName(does.of)}`;
    case 'all':
      return does.of.map(stepText).join('; ');
    case 'rows':
      return rowsText(does);
  }
}

function shareText({ share, open }: { readonly share: number; readonly open?: true }): string {
  if (open) return `trên ${percent(share)}`;
  return share < 1 ? `từ ${percent(share)} trở lên` : percent(share);
}

function rowsText({ register, count, open }: Extract<Candidate['does'], { form: 'rows' }>): string {
  const sheet = SHEET_NAME[register];
  if (open === 0) return `ghi vào trang ${sheet} và hoàn thành đúng hạn`;
  switch (register) {
    case 'remediation':
      return `khắc phục xong ${count} trong ${open} tồn tại còn lại`;
    case 'reports':
      return `gửi đúng hạn ${count} trong ${open} báo cáo còn lại`;
    case 'tasks':
      return `hoàn thành đúng hạn ${count} trong ${open} nhiệm vụ còn lại`;
  }
}
