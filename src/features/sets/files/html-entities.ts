const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  shy: '',
  zwnj: '',
  zwj: '',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  bull: '•',
  middot: '·',
  lsquo: '‘',
  rsquo: '’',
  sbquo: '‚',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  laquo: '«',
  raquo: '»',
  times: '×',
  divide: '÷',
  minus: '−',
  plusmn: '±',
  le: '≤',
  ge: '≥',
  ne: '≠',
  frac12: '½',
  frac14: '¼',
  frac34: '¾',
  deg: '°',
  sum: '∑',
  radic: '√',
  rarr: '→',
  sect: '§',
  sup1: '¹',
  sup2: '²',
  sup3: '³',
  eth: 'ð',
  ETH: 'Ð',
};
/** Letters with a mark, such as "eacute", are composed from both. */
const MARKS: Readonly<Record<string, string>> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
};
const REFERENCE = /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z][a-z0-9]{1,9}));?/gi;

/**
 * The text behind HTML text: references by number, and those by name that Vietnamese pages use; what is none of them
 * stays as it stands. Example: `decodeEntities('&#272;i&#7875;m &ge; 1&nbsp;')` is "Điểm ≥ 1" and a fixed space.
 */
export function decodeEntities(html: string): string {
  if (!html.includes('&')) return html;
  return html.replace(REFERENCE, (written, hex?: string, decimal?: string, name?: string) => {
    if (name === undefined) return character(hex === undefined ? Number(decimal) : parseInt(hex, 16));
    const marked = /^([a-z])(grave|acute|circ|tilde|uml)$/i.exec(name);
    if (marked) return (marked[1]! + MARKS[marked[2]!]!).normalize('NFC');
    return NAMED[name] ?? NAMED[name.toLowerCase()] ?? written;
  });
}

/** Letters that no text holds are left out. */
function character(code: number): string {
  const isText = code >= 0x20 || code === 9 || code === 10 || code === 13;
  const isLetter = code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return isText && isLetter ? String.fromCodePoint(code) : '';
}
