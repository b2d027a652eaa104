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

const SAYS_SCORE = new RegExp(`^(?:[^\\d%]*(?:tính|theo|bằng)[^=\\d%]*|${SCORE})?\\s*$`, 'iu');
/** "Chỉ số hài lòng (SIPAS)" names one thing twice. */
const ABBREVIATION = /\s*\(\p{Lu}{3,}\)/gu;
const TIMES = /[×*/xX]|nhân|chia/iu;

/** The formula of a clause, with the case that it is for. `formulaIn('Dưới 100%: (b/a) x 2', 2).condition` is "Dưới 100%". */
export function formulaIn(clause: string, max: number): Formula | undefined {
  const starts = [
    ...clause.matchAll(/:|(?<!\p{L})thì(?!\p{L})|,(?=\s*(?:số\s+)?điểm(?:\s+đánh giá)?\s*=)/giu),
  ].map(found => [found.index, found.index + found[0].length] as const);
  for (const [end, start] of [[0, 0] as const, ...starts]) {
    const by = workedOut(clause.slice(start).trim(), max);
    if (by) return { condition: clause.slice(0, end).replace(/[\s,]+$/u, ''), by };
  }
  return undefined;
}

function workedOut(text: string, max: number): Formula['by'] | undefined {
  if (VAGUE.test(text)) return { form: 'vague' };
  const sides = text.split(/\s*=\s*/u);
  const [left, right] = sides;
  if (sides.length > 2 || (right !== undefined && !SAYS_SCORE.test(left!))) return undefined;
  if (SLIDE.test(text)) return { form: 'slide', fromZero: fromZero(text, max) };
  const formula = (right ?? text)
    .replace(LEAD, '')
    .replace(/\(\s*%\s*\)/gu, '%')
    .replace(ABBREVIATION, '');
  const expression = TIMES.test(formula) ? expressionOf(formula) : undefined;
  const names = expression ? namesIn(expression) : [];
  if (!expression || names.length === 0 || names.some(name => /:|(?<!\p{L})thì(?!\p{L})/iu.test(name)))
    return undefined;
  return isScore(expression, text !== formula) ? { form: 'expression', expression } : undefined;
}

/** A quotient alone is a formula only where the text says so: "bài viết/phóng sự" is none; a dash between words never is. */
function isScore(expression: Expression, said: boolean): boolean {
  const has = (node: Expression, operators: string): boolean =>
    node.form === 'operation' &&
    (operators.includes(node.operator) || has(node.left, operators) || has(node.right, operators));
  return has(expression, said ? '×/' : '×');
}

function fromZero(text: string, max: number): boolean {
  const [, to] =
    new RegExp(String.raw`từ 0(?: điểm)? đến (?:dưới )?(điểm tối đa|${NUMBER})`, 'iu').exec(text) ?? [];
  return to !== undefined && (/tối đa/iu.test(to) || numberOf(to) === max);
}
