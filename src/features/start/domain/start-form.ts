import { objectIn } from '../../../catalogue/object-in';
import type { NewLedger } from '../../../ledger/new-ledger';

/** What the form asks for before there is a workbook. */
export type Start = Omit<NewLedger, 'workbookId' | 'asOf'>;

/** The texts of the form that an officer would otherwise type again next year. */
export type Remembered = Pick<Start, 'unitName' | 'unitCode' | 'authority' | 'notArising'>;

/** What is kept of a form. `rememberedText(start)` is JSON for `rememberedIn`. */
export function rememberedText({ unitName, unitCode, authority, notArising }: Remembered): string {
  return JSON.stringify({ unitName, unitCode, authority, notArising });
}

/** What a text that was kept says of the form; nothing where somebody meddled with it. `rememberedIn('{"unitCode":"10888"}')` is `{ unitCode: '10888' }`. */
export function rememberedIn(text: string): Partial<Remembered> {
  const { unitName, unitCode, authority, notArising } = objectIn(text);
  return {
    ...(typeof unitName === 'string' ? { unitName } : {}),
    ...(typeof unitCode === 'string' ? { unitCode } : {}),
    ...(typeof authority === 'string' ? { authority } : {}),
    ...(notArising === 'full' || notArising === 'leaveOut' ? { notArising } : {}),
  };
}
