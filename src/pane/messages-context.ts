import { createContext, useContext } from 'react';
import type { Messages } from '../messages/messages';

const Context = createContext<Messages | undefined>(undefined);

/** Gives the texts of the pane's language to everything inside. */
export const MessagesProvider = Context.Provider;

/** The texts of the pane's language. */
export function useMessages(): Messages {
  return useContext(Context)!;
}
