/** Names, file formats and words of Excel that Vietnamese officers use as they are. */
const ADOPTED = new Set(
  'Excel Word Windows Enter Esc Microsoft web json cchc TRUE FALSE TODAY GeneralException ExcelApi LibreOffice OpenDocument xlsx xlsm xls docx doc rtf ods csv html Apple Mac Numbers macro Ctrl Outlook Thunderbird Google Zalo zip eml ics'.split(
    ' ',
  ),
);
/** Abbreviations such as UBND, and numerals such as III. */
const ABBREVIATION = /^[A-Z]{2,4}$/;
/** English words that could be Vietnamese syllables by their letters. */
const LOOKALIKES = new Set(['the', 'be', 'me', 'no', 'on', 'to', 'we']);

/**
 * A syllable without any mark: no final c, ch, p or t, because those ask for a tone. English words rarely look so;
 * those that do and that our texts could hold stand above.
 */
const SYLLABLE =
  /^(b|c|ch|d|gh?|gi|h|kh?|l|m|ngh?|nh?|ph?|qu|r|s|th?|tr|v|x)?([aeiouy]|ai|ao|au|ay|eo|eu|ia|ie|iu|oa|oai|oe|oi|ua|ui|uy|uye|ye|yeu)(m|n|ng|nh)?$/i;

/** The words of a Vietnamese text that are not Vietnamese; arguments such as lien_tuc are no words. `foreignWords('Mục 1.1: chưa ghi owner.')` is `['owner']`. */
export function foreignWords(text: string): string[] {
  const words = text.replace(/\b[a-z]+_[a-z]+\b/g, '').match(/[\p{L}\p{M}]+/gu) ?? [];
  return words.filter(
    word =>
      /^[a-z]{2,}$/i.test(word) &&
      !ABBREVIATION.test(word) &&
      !ADOPTED.has(word) &&
      (!SYLLABLE.test(word) || LOOKALIKES.has(word.toLowerCase())),
  );
}
