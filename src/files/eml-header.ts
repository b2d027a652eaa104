import { strToU8 } from 'fflate';

/** The longest line of a header that holds an encoded word (RFC 2047, 2). */
const LINE = 76;
const BEFORE = '=?UTF-8?B?';
const AFTER = '?=';
/** Bytes of text in one encoded word: 45 give 60 letters, 72 with what stands around them. */
const WORD_BYTES = 45;
/** Words that stand as they are, and runs of them; "=?" would begin an encoded word. */
const PLAIN = /^[A-Za-z0-9 !*+\-/_.,:()]*$/;
/** Letters of one part of a parameter (RFC 2231, 3). */
const PART = 55;

/**
 * A header of text, folded, without its CRLF. Text beyond plain ASCII becomes encoded words (RFC 2047) that never cut a
 * character in two; line ends and other control characters become spaces, so that no text can begin a header of its own.
 * Example: `textHeader('Subject', 'Sổ CCHC')` is "Subject: =?UTF-8?B?U+G7lSBDQ0hD?=".
 */
export function textHeader(name: string, text: string): string {
  const line = oneLine(text);
  if (PLAIN.test(line) && name.length + 2 + line.length <= LINE) return `${name}: ${line}`;
  return `${name}: ${encodedWords(line, name.length + 2)}`;
}

/** A header with one mailbox; the address must be one, see `isMailAddress`. `mailboxHeader('To', '', 'a@b.vn')` is "To: a@b.vn". */
export function mailboxHeader(name: string, person: string, address: string): string {
  const line = oneLine(person);
  if (line === '') return `${name}: ${address}`;
  return `${name}: ${encodedWords(line, name.length + 2)}\r\n <${address}>`;
}

/** A parameter of a header, on lines of its own: quoted where it is plain ASCII, else as RFC 2231 has it. */
export function parameter(name: string, value: string): string {
  const line = oneLine(value);
  if (/^[A-Za-z0-9._-]+$/.test(line) && line.length <= PART) return `;\r\n ${name}="${line}"`;
  const encoded = `UTF-8''${percentEncoded(line)}`;
  const parts = encoded.match(new RegExp(`(?:%..|[^%]){1,${PART / 5}}`, 'g'))!;
  if (encoded.length <= PART) return `;\r\n ${name}*=${encoded}`;
  return parts.map((part, index) => `;\r\n ${name}*${index}*=${part}`).join('');
}

/** Bytes as base64 in lines of 76 letters, each with its CRLF. */
export function base64Lines(bytes: Uint8Array): string {
  const lines: string[] = [];
  for (let at = 0; at < bytes.length; at += 57)
    lines.push(`${btoa(String.fromCharCode(...bytes.subarray(at, at + 57)))}\r\n`);
  return lines.join('');
}

function encodedWords(text: string, before: number): string {
  const words: string[] = [];
  let word = '';
  let room = Math.min(WORD_BYTES, Math.floor((LINE - before - BEFORE.length - AFTER.length) / 4) * 3);
  for (const character of text) {
    if (strToU8(word + character).length > room) {
      words.push(word);
      word = '';
      room = WORD_BYTES;
    }
    word += character;
  }
  words.push(word);
  return words.map(each => `${BEFORE}${base64Lines(strToU8(each)).trimEnd()}${AFTER}`).join('\r\n ');
}

/** One line without control characters, marks that turn the writing around, and halves of a character pair. */
function oneLine(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu, ' ')
    .trim();
}

function percentEncoded(text: string): string {
  return [...strToU8(text)]
    .map(byte => {
      const letter = String.fromCharCode(byte);
      return /[A-Za-z0-9._-]/.test(letter) ? letter : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
    })
    .join('');
}
