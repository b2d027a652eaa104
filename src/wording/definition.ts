import { expressionOf, type Expression } from './expression';

/** What letters and ratios of a formula stand for. */
export interface Definitions {
  readonly letters: ReadonlyMap<string, string>;
  /** "Tỷ lệ = A / B": its name and the two amounts. */
  readonly ratio?: Quotient & { readonly name: string };
}

export interface Quotient {
  readonly done: string;
  readonly total: string;
}

const LETTER =
  /^(?:(?:trong đó|với|và|ở đây|gọi)\s*[:,]?\s*)*\(?"?(\p{L}\p{N}?)"?\)?\s*(?:là|:|=)\s*(?=\p{L}{2})(.+)$/iu;
const RATIO =
  /^(?:(?:trong đó|với|ghi chú)\s*[:,]?\s*)*((?:tỷ lệ|t|k|r|mức độ|phần trăm|%)[^=:]*?)\s*(?:=|(?:được )?(?:tính|xác định) (?:bằng|theo)(?: công thức)?:?)\s*(.+)$/iu;

/** "Tính tỷ lệ % giữa số nhiệm vụ hoàn thành so với tổng số nhiệm vụ". */
const RATIO_IN_WORDS =
  /^(?:cách )?(?:tính|xác định) (tỷ lệ(?: %| phần trăm)?)(?: giữa)? ([^:=%\d]+?) (?:so với|trên|và|chia cho|\/) ((?:tổng|kế hoạch)(?!\p{L})[^:=%\d]*)$/iu;

/** "Số nhiệm vụ hoàn thành/tổng số nhiệm vụ", which says what the share is. */
const QUOTIENT_IN_WORDS = /^(?:tỷ lệ\s*:?\s*)?(số [^:=%\d/]+?)\s*\/\s*(tổng [^:=%\d/]+)$/iu;

/** The amounts of a quotient in words, times 100 % or not; `undefined` for any other formula. */
function quotientOf(expression: Expression | undefined): Quotient | undefined {
  if (expression?.form !== 'operation') return undefined;
  const { operator, left, right } = expression;
  const hundred = (node: Expression): boolean =>
    node.form === 'number' && (node.value === 1 || node.value === 100);
  if (operator === '×')
    return hundred(right) ? quotientOf(left) : hundred(left) ? quotientOf(right) : undefined;
  if (operator !== '/' || left.form !== 'name' || right.form !== 'name') return undefined;
  return { done: left.name, total: right.name };
}

/** A clause that says what a letter or a ratio stands for; `undefined` where it says something else. */
export function definitionOf(clause: string): Definitions | undefined {
  const [, name, formula] = RATIO.exec(clause) ?? [];
  if (name !== undefined && !/(?<!\p{L})điểm(?!\p{L})/iu.test(clause)) {
    const quotient = quotientOf(expressionOf(formula!));
    if (quotient) return { letters: new Map(), ratio: { name: name.trim(), ...quotient } };
  }
  const [, part, whole] = QUOTIENT_IN_WORDS.exec(clause) ?? [];
  if (part !== undefined) return { letters: new Map(), ratio: { name: 'tỷ lệ', done: part, total: whole! } };
  const [, ratio, done, total] = RATIO_IN_WORDS.exec(clause) ?? [];
  if (ratio !== undefined) return { letters: new Map(), ratio: { name: ratio, done: done!, total: total! } };
  const letters = clause
    .split(/,\s*(?=\(?"?\p{L}\p{N}?"?\)?\s*(?:là|:|=)\s)/u)
    .map(part => LETTER.exec(part.trim()));
  if (
    letters.some(
      found =>
        found === null ||
        /(?<![\p{L}\d])\d+(?:[.,]\d+)?\s*(?:điểm|đ)(?!\p{L})|trừ|tối đa|:\s*\d/iu.test(found[2]!),
    )
  )
    return undefined;
  return {
    letters: new Map(letters.map(found => [found![1]!.toLowerCase(), found![2]!.replace(/[\s.;,]+$/u, '')])),
  };
}

/** Definitions of several clauses as one. */
export function together(all: readonly Definitions[]): Definitions {
  const ratio = all.find(each => each.ratio)?.ratio;
  const letters = new Map(all.flatMap(each => [...each.letters]));
  // A letter may stand for a quotient itself.
  for (const [letter, text] of letters) {
    const quotient = quotientOf(expressionOf(text));
    if (quotient && !ratio) return { letters, ratio: { name: letter, ...quotient } };
  }
  return ratio ? { letters, ratio } : { letters };
}
