import type { Language } from '../messages/messages';
import type { Messages } from '../messages/vi';

/** The texts of one language; the other is never loaded. */
export async function loadMessages(language: Language): Promise<Messages> {
  return language === 'vi'
    ? (await import(/* webpackChunkName: "vi" */ '../messages/vi')).vi
    : (await import(/* webpackChunkName: "en" */ '../messages/en')).en;
}
