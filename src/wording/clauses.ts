import { NUMBER } from './points';

const BULLET =
  /^(?:[-–—+•*·●○▪■◦‣→✓✔√❖➢►]+(?=\s|\p{L})|\(?\p{Ll}\s?\)|\p{Ll}\.(?=\s)|\(?\d{1,2}\s?\)|\d{1,2}\.(?=\s|(?!điểm)\p{L}\p{Ll})|[1-9]\d?(?:\.\d{1,2})+\.?(?=\s(?!điểm|đ(?!\p{L}))\p{L})|\(?[ivx]+\)|mức\s+\d+\s*[:.)](?=\s*\p{L}.*\d))\s*/iu;
const WORTH = String.raw`(?:${NUMBER}(?:\s*\(\p{L}+\))?\s*(?:điểm|đ)?|điểm tối đa|${NUMBER}\s*%\s*(?:số )?điểm(?: tối đa)?|không (?:có |được )?điểm)`;
const UNIT = String.raw`(?:điểm|đ)`;

/** Where one clause ends and the next begins, within a line. */
const BREAKS: readonly RegExp[] = [
  /\s*(?<!\\)\|\s*/u,
  /\s*;\s*/u,
  // A sentence ends before a capital, unless a short form such as "TP." does.
  /(?<!(?<![\p{L}\d/.,*×])(?:TP|Tp|TX|Tx|TT|Tt|Q|P|H|X|Tr|ThS|TS|GS|PGS|\d{1,2}))\.\s+(?=["“(]?\p{Lu})/u,
  new RegExp(
    String.raw`(?<=(?:[:=]|(?<!\p{L})(?:là|bằng))\s*(?:đạt |được )?${NUMBER}\s*(?:${UNIT})?)\.\s+(?=[\p{L}<>≤≥])`,
    'iu',
  ),
  new RegExp(String.raw`(?<=(?:[×*]|(?<=\s)x|nhân(?: với)?)\s*${NUMBER})\.\s+(?=\p{L})`, 'iu'),
  // Points end an option: before a comma with words behind it, a bullet, a stroke, a capital.
  new RegExp(String.raw`(?<=:\s*${WORTH}),\s+(?=\p{L}|[<>≤≥]|\d+\s*[-%])`, 'iu'),
  new RegExp(String.raw`(?<=\d\s*${UNIT}),\s+(?=\p{L}|[<>≤≥]|\d+\s*[-%])`, 'iu'),
  new RegExp(String.raw`(?<=\d\s*${UNIT}),\s+(?=\d+ \p{L}[^:;,]*:)`, 'iu'),
  new RegExp(String.raw`(?<=\d\s*${UNIT}\s*\/\s*\p{L}+(?: \p{L}+)?),\s+(?=\p{L})`, 'iu'),
  /,\s+(?=ngược lại(?!\p{L}))/iu,
  new RegExp(String.raw`(?<=:\s*${WORTH})\.?\s+(?:[-+•*]\s+|/\s+)(?=\S)`, 'iu'),
  new RegExp(String.raw`(?<=:\s*${WORTH})\.?\s+(?=\p{Ll}\)\s)`, 'iu'),
  new RegExp(
    String.raw`(?<=[:]\s*(?:${NUMBER}|[Đđ]iểm tối đa)(?:\s*(?:điểm|đ))?)\.?\s+(?=\p{Lu}\p{Ll})`,
    'u',
  ),
  new RegExp(String.raw`(?<=\(\s*${NUMBER}\s*${UNIT}\s*\))\s*[,/]\s*`, 'iu'),
  /(?<=[\])])\s+[-–+•]\s+(?=\p{Lu}\p{Ll})/u,
  /(?<=(?:được|đạt|tính|:)\s*(?:\d+\s*%\s*)?(?:số )?điểm tối đa),\s+(?=\p{L})/iu,
  // Caps and rounding stand on their own.
  new RegExp(
    String.raw`(?:,\s+|\s+(?=nhưng )|(?<=\d\s*${UNIT})\s+)(?=(?:nhưng\s+|và\s+)?(?:tổng\s+)?(?:số\s+)?(?:điểm\s+)?(?:(?:của|cho) (?:các|những|mỗi|một) [^:;,\d]{1,40}\s)?(?:(?:cộng|trừ|thưởng)\s+)?(?:tối đa|không quá|không vượt quá|nhiều nhất|không (?:trừ|cộng) quá)(?:\s+(?:là|không quá|trừ|cộng))?\s+${NUMBER}\s*${UNIT}(?!\p{L}))`,
    'iu',
  ),
  /,\s+(?=làm tròn)/iu,
  // What is said of a thing that did not arise stands on its own.
  /,\s+(?=(?:nếu|trường hợp|riêng)\s[^,;]*không (?:phát sinh|có|được giao)(?!\p{L}))/iu,
];
/** Remarks in brackets that are clauses of their own. */
const BRACKETED =
  /\(((?:[^()]*(?:không phát sinh|không được giao)[^()]*)|(?:(?:nếu|trường hợp|trong năm)[^()]*không (?:có|phát hiện)[^()]*)|(?:không có[^()]*(?<!\p{L})thì(?!\p{L})[^()]*)|(?:(?:tổng )?(?:điểm )?(?:(?:trừ|cộng) )?(?:tối đa|không quá)\s*[\d.,]+\s*(?:điểm|đ))|(?:làm tròn[^()]*)|(?:\p{L}\s*(?:là|:|=)\s*\p{L}{2}[^()]*[;,]\s*\p{L}\s*(?:là|:|=)\s*\p{L}{2}[^()]*)|(?:trừ (?!điểm|đi |hết |tối đa|t(?:oàn|òan) bộ)[^()\d]*)|(?:tỷ lệ[^()=]*=[^()=]*\/[^()=]*))\)/giu;

/** A text without the bullet or letter before it. `withoutBullet('đ) Đạt')` is "Đạt"; signs before a number stay. */
export function withoutBullet(text: string): string {
  return text.replace(BULLET, '');
}

/**
 * The clauses of a plain scoring text in order, without bullets: each option, formula or remark by itself, however it was
 * written down. Example: `clausesOf('a) Đạt: 1; không đạt: 0')` is ["Đạt: 1", "không đạt: 0"].
 */
export function clausesOf(text: string): readonly string[] {
  const [outside, inside] = unbracketed(text);
  return [...wholeLines(outside), ...inside]
    .flatMap(line => split(line))
    .map(clause => withoutBullet(clause.trim()).replace(/[\s.;,]+$/u, ''))
    .filter(clause => clause !== '');
}

/** The text without the remarks in brackets that say something of their own, and these. */
function unbracketed(text: string): readonly [string, readonly string[]] {
  const inside: string[] = [];
  const outside = text.replace(BRACKETED, (_, remark: string) => {
    inside.push(remark);
    return ' ';
  });
  return [outside, inside];
}

/** Lines, with those joined that were broken in the middle of a clause. */
function wholeLines(text: string): readonly string[] {
  const lines: string[] = [];
  for (const line of text.split('\n').map(each => each.trim())) {
    const before = lines.at(-1);
    if (line === '') continue;
    if (before !== undefined && goesOn(before, line)) lines[lines.length - 1] = `${before} ${line}`;
    else lines.push(line);
  }
  return lines;
}

const ENDED = new RegExp(String.raw`(?:[.;:|]|:\s*${WORTH}|\d\s*${UNIT})\s*$`, 'iu');

function goesOn(before: string, line: string): boolean {
  if (
    /^[\d.,]+\s*(?:điểm|đ)\s*:|^\(?\p{L}\p{N}?\)?\s*(?:[:=]|là\s)|^\p{L}(?:\s*\/\s*\p{L})?\s*[<>≤≥]/iu.test(
      line,
    )
  )
    return false;
  if (/^[:=]/u.test(line)) return true;
  if (/[:=×/(]\s*$/u.test(before) && /^\d[\d.,]*\s*(?:điểm|đ)?\.?$/iu.test(line)) return true;
  return !ENDED.test(before) && !BULLET.test(line) && /^[\p{Ll}\d(%]/u.test(line);
}

function split(line: string): readonly string[] {
  const clauses = BREAKS.reduce<readonly string[]>(
    (parts, at) => parts.flatMap(part => part.split(at)),
    [listed(line)],
  );
  return clauses.map(clause => clause.replaceAll(LISTED, ';'));
}

/** Stands for a semicolon inside a clause. */
const LISTED = '\u0000';

/** "Xác định rõ kết quả; định rõ trách nhiệm: 0,25" is one option: what has no points of its own goes on. */
function listed(line: string): string {
  return line.replace(/(?<=^|;)([^;:=\d]*);(?=\s*\p{Ll}[^:=\d]*[:=(\s]\s*\d)/gu, (whole, words: string) =>
    /\p{L}/u.test(words) && !/điểm|tối đa|làm tròn|phát sinh/iu.test(words) ? `${words}${LISTED}` : whole,
  );
}
