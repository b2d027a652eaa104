import type { ByLanguage, Language } from '../messages/messages';
import type { Messages } from '../messages/vi';

const LOADED: ByLanguage<() => Promise<Messages>> = {
  vi: async () => (await import(/* webpackChunkName: "vi" */ '../messages/vi')).vi,
  en: async () => (await import(/* webpackChunkName: "en" */ '../messages/en')).en,
};

/** The texts of one language; the other is never loaded. */
export function loadMessages(language: Language): Promise<Messages> {
  return LOADED[language]();
}
