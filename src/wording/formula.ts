import { expressionOf, namesIn, type Expression } from './expression';
import { NUMBER, numberOf } from './points';

/** How the points of a case are worked out: by a formula, or by words that stand for one. */
export interface Formula {
  readonly condition: string;
  readonly by:
    | { readonly form: 'expression'; readonly expression: Expression }
    /** "nội suy"; `fromZero` where the text says that it begins with no points. */
    | { readonly form: 'slide'; readonly fromZero: boolean }
    /** "tính theo tỷ lệ", without saying of what. */
    | { readonly form: 'vague' };
}

const SCORE = String.raw`(?:(?:tổng\s+)?(?:số\s+)?điểm(?:\s+(?:số|đánh giá|đạt(?: được)?|tự chấm|tự đánh giá|chấm|của tiêu chí|tiêu chí|thành phần|được tính|thưởng|đạt được của tiêu chí))*|Đ|D)`;
const LEAD = new RegExp(
  String.raw`^(?:(?:thì|sẽ|được|là|mức)\s+)*(?:${SCORE}\s*)?(?:(?:thì|sẽ|được|là)\s+)*(?:(?:tính|xác định|chấm|đánh giá)\s+)?(?:điểm\s+)?(?:(?:theo|bằng|lấy)\s+)?(?:công thức\s*(?:sau)?\s*)?[:=]?\s*(?:${SCORE}\s*=\s*)?(?:lấy\s+)?`,
  'iu',
);
const SLIDE = /nội suy/iu;
const VAGUE =
  /^(?:thì\s+)?(?:(?:số\s+)?điểm\s+)?(?:được\s+|sẽ\s+)*(?:tính|chấm|xác định)(?:\s+(?:điểm|số điểm))?\s+(?:theo|bằng)\s+(?:tỷ lệ|%|phần trăm)(?:\s+(?:%|phần trăm|tương ứng|thực hiện|thực tế|hoàn thành|đạt(?: được)?|kết quả|giải ngân|so với điểm tối đa|của điểm tối đa|điểm tối đa|điểm))*$/iu;

/** The formula of a clause, with the case that it is for. `formulaOf('Dưới 100%: (b/a) x 2', 2).condition` is "Dưới 100%". */
export function formulaOf(clause: string, max: number): Formula | undefined {
  const starts = [...clause.matchAll(/:/gu)].map(({ index }) => index + 1);
  for (const start of [0, ...starts]) {
    const condition = clause.slice(0, Math.max(0, start - 1)).trim();
    const text = clause.slice(start).trim();
    if (VAGUE.test(text)) return { condition, by: { form: 'vague' } };
    const sides = text.split(/\s*=\s*/u);
    if (sides.length > 2) continue;
    if (
      sides.length === 2 &&
      !new RegExp(`^(?:.*(?:tính|theo|bằng)[^=]*|${SCORE})\\s*$`, 'iu').test(sides[0]!)
    )
      continue;
    const formula = (sides[1] ?? text).replace(LEAD, '');
    if (SLIDE.test(text)) return { condition, by: { form: 'slide', fromZero: fromZero(text, max) } };
    const expression = /[×*/xX]|nhân|chia/iu.test(formula) ? expressionOf(formula) : undefined;
    if (
      expression &&
      namesIn(expression).length > 0 &&
      isScore(expression, sides.length === 2 || text !== formula)
    )
      return { condition, by: { form: 'expression', expression } };
  }
  return undefined;
}

/** A quotient alone is a formula only where the text says so: "bài viết/phóng sự" is none. */
function isScore(expression: Expression, said: boolean): boolean {
  const times = (node: Expression): boolean =>
    node.form === 'operation' && (node.operator === '×' || times(node.left) || times(node.right));
  return said || times(expression);
}

function fromZero(text: string, max: number): boolean {
  const [, to] =
    new RegExp(String.raw`từ 0(?: điểm)? đến (?:dưới )?(điểm tối đa|${NUMBER})`, 'iu').exec(text) ?? [];
  return to !== undefined && (/tối đa/iu.test(to) || numberOf(to) === max);
}
