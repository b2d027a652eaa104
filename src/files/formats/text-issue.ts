import type { FileIssue } from '../../ledger/file-issue';
import { canBeText, markedEncoding } from './text-bytes';

/** Letters by which a text is known: an OpenDocument that is one text says what it is behind forty namespaces. */
const SAMPLE = 16_384;
/** A page that asks for something or says that something went wrong, and no table that a program saved as .xls. */
const ANSWER =
  /<(form|script|input|iframe)\b|http-equiv=["']?refresh|<title>[^<]*(error|lỗi|not found|denied|forbidden|unavailable|log ?in|sign ?in|đăng nhập|cannot|\b[45]\d\d\b)/i;

/** How texts are told apart; the first that fits decides. */
const KINDS: readonly (readonly [fits: (text: string) => boolean, issue: FileIssue])[] = [
  [text => /^(%PDF|\{\\rtf)/.test(text), { code: 'file.notSpreadsheet' }],
  [
    text =>
      /^(\[InternetShortcut\]|\[Desktop Entry\])/i.test(text) ||
      (text.startsWith('{') && /"(doc_id|resource_id)"|docs\.google\.com/.test(text)) ||
      /^<\?xml[^]*<plist[^]*<key>URL<\/key>/.test(text),
    { code: 'file.shortcut' },
  ],
  [text => /<office:document\b[^]*opendocument\.spreadsheet/.test(text), { code: 'file.ods' }],
  [
    text =>
      /^<[^]*(Excel\.Sheet|urn:schemas-microsoft-com:office:(spreadsheet|excel))/.test(text) ||
      /^<Workbook\b/.test(text),
    { code: 'file.oldFormat' },
  ],
  // Web pages: saved by a program in place of a workbook, or got in place of one.
  [text => isPage(text) && /<table\b/i.test(text) && !ANSWER.test(text), { code: 'file.oldFormat' }],
  [text => isPage(text) || isAnswer(text), { code: 'file.webPage' }],
  [
    text => /^MIME-Version:[^]*(X-Document-Type: *Workbook|office:excel)/i.test(text),
    { code: 'file.oldFormat' },
  ],
  [text => isMail(text), { code: 'file.mail' }],
  // SYLK and DIF.
  [text => /^ID;P[^\r\n]*\r?\n[A-Z];|^TABLE\r?\n0,1\r?\n/.test(text), { code: 'file.oldFormat' }],
  [text => /^[{[<]/.test(text), { code: 'file.notSpreadsheet' }],
  [text => /^[^\r\n]*[,;\t]/.test(text), { code: 'file.csv' }],
];

/** What a file is that is neither a zip nor known by its first bytes: a text of some kind, or nothing for us. */
export function textIssue(bytes: Uint8Array): FileIssue {
  const text = new TextDecoder(markedEncoding(bytes)).decode(bytes.subarray(0, SAMPLE)).trimStart();
  const kind = canBeText(text) ? KINDS.find(([fits]) => fits(text)) : undefined;
  return kind?.[1] ?? { code: 'file.notSpreadsheet' };
}

function isPage(text: string): boolean {
  return /^(<(\?xml|!--)[^>]*>\s*)*<(!doctype html|html|head|body|title|meta|style|script|table|div|p|h\d|center|font|b)\b/i.test(
    text,
  );
}

/** What a server says when it does not send the file. */
function isAnswer(text: string): boolean {
  return (
    /^(<\?xml[^>]*>\s*)?<Error\b/.test(text) || /^\{[^]*"(error|errors|message|status|code)" *:/i.test(text)
  );
}

function isMail(text: string): boolean {
  return (
    /^(From|To|Subject|Date|Received|Return-Path|Delivered-To|Message-ID|MIME-Version|X-[\w-]+): /i.test(
      text,
    ) && /^(Content-Type|MIME-Version): /im.test(text)
  );
}
