import { EXCEL_LIMITS } from '../rules/excel-limits';
import { UNNAMED } from './amounts';

/** A text cut at a word, with what was left out marked. `shortened('Ban hành kế hoạch', 12)` is "Ban hành kế…". */
export function shortened(text: string, limit: number = EXCEL_LIMITS.textInFormula): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  return plain.length <= limit ? plain : `${atWord(plain, limit - 1)}…`;
}

/** A text cut between words where it is too long; one long word is cut within. `atWord('một hai ba', 8)` is "một hai". */
export function atWord(text: string, length: number): string {
  if (text.length <= length) return text;
  const space = text.lastIndexOf(' ', length);
  return text.slice(0, space > length / 2 ? space : length).replace(/[\s,;:(–-]+$/u, '');
}

/** A name for what is counted or measured, without what stands around it in a sentence. */
export function nameOf(text: string, otherwise: string): string {
  const name = shortened(text.replace(/^[\s,;:.-]+|[\s,;:.-]+$/gu, ''));
  return /\p{L}/u.test(name) ? name : otherwise;
}

/** What the two amounts of a share are called where the text does not say: by the title, if it names a share. */
export function shareNames(title: string): { readonly done: string; readonly total: string } {
  const [, of] = /^tỷ lệ\s*(?:%|phần trăm)?\s*(?:\(%\))?\s*(.+)$/iu.exec(title.normalize('NFC').trim()) ?? [];
  const { done, total } = UNNAMED.share;
  return { done: nameOf(of ? `Số ${of}` : done, done), total };
}
