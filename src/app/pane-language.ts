import type { OfficeFacts } from '../excel/office-facts';
import type { Language } from '../messages/messages';

/**
 * Vietnamese, unless both the menus and the writing language of Office are others: many offices run an English
 * Office with Vietnamese settings. `paneLanguage({ displayLanguage: 'en-US', contentLanguage: 'vi-VN' })` is 'vi'.
 */
export function paneLanguage({
  displayLanguage,
  contentLanguage,
}: Pick<OfficeFacts, 'displayLanguage' | 'contentLanguage'>): Language {
  return /^vi\b/i.test(displayLanguage) || /^vi\b/i.test(contentLanguage) ? 'vi' : 'en';
}
