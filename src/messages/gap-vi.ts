import type { Gap } from '../ledger/gap';

/** What of a workbook was not found, or not for certain. What to do is said by the view. */
export function gapVi(gap: Gap): string {
  const sheet = `Trang “${gap.sheet}”`;
  switch (gap.what) {
    case 'sheet':
      return gap.why === 'missing'
        ? `Không tìm thấy trang “${gap.sheet}”.`
        : `Có nhiều trang “${gap.sheet}” với nội dung khác nhau.`;
    case 'header':
      return `${sheet} không còn dòng tiêu đề cột.`;
    case 'row':
      return `${sheet}${ROW[gap.why](gap.code)}`;
    case 'stray':
      return `${sheet}: bộ tiêu chí không có dòng “${gap.code}”, số liệu ở dòng đó không thuộc tiêu chí nào.`;
    case 'column':
      return `${sheet}${COLUMN[gap.why](gap.header)}`;
  }
}

const ROW: Readonly<Record<Gap['why'], (code: string) => string>> = {
  missing: code => ` không còn dòng “${code}”.`,
  twice: code => ` có nhiều dòng “${code}”.`,
  renamed: code => `: tên dòng “${code}” đã bị sửa.`,
  ambiguous: code => `: mã “${code}” đã bị đổi thành số hoặc ngày, chưa rõ là dòng nào.`,
  moved: code => `: mã “${code}” đứng cạnh tên của tiêu chí khác.`,
};

const COLUMN: Readonly<Record<Gap['why'], (header: string) => string>> = {
  missing: header => ` không còn cột “${header}”.`,
  twice: header => ` có nhiều cột “${header}”.`,
  renamed: header => `: tiêu đề cột “${header}” đã bị sửa.`,
  ambiguous: header => `: chưa rõ cột nào là “${header}”.`,
  moved: header => `: cột “${header}” không đứng ở chỗ của nó.`,
};
