import { storedText, storeText } from '../../../ui/kept';
import { rememberedIn, rememberedText, type Remembered } from '../domain/start-form';

const KEY = 'so-cchc.start';

/** What was last entered on this machine; `partition` is Office's own, see `OfficeFacts`. */
export function rememberedStart(partition: string): Partial<Remembered> {
  return rememberedIn(storedText(partition + KEY));
}

/** Keeps the form for the next workbook. */
export function rememberStart(partition: string, remembered: Remembered): void {
  storeText(partition + KEY, rememberedText(remembered));
}
