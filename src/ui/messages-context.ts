import { createContext, useContext } from 'react';
import type { ByLanguage } from '../messages/messages';
import type { Messages } from '../messages/vi';

const Context = createContext<Messages | undefined>(undefined);

/** Gives the texts of the pane's language to everything inside. */
export const MessagesProvider = Context.Provider;

/** The texts of the pane's language. */
export function useMessages(): Messages {
  return useContext(Context)!;
}

/** The texts of a part that is loaded later, in the pane's language. Example: `useTexts(PERIODS_TEXTS)`. */
export function useTexts<T>(texts: ByLanguage<T>): T {
  return texts[useMessages().language];
}
