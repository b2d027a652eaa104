import { rememberedIn, rememberedText, type Remembered } from '../domain/start-form';

const KEY = 'so-cchc.start';

/** What was last entered on this machine; `partition` is Office's own, see `OfficeFacts`. */
export function rememberedStart(partition: string): Partial<Remembered> {
  try {
    return rememberedIn(localStorage.getItem(partition + KEY) ?? '');
  } catch {
    // Storage that is switched off: the form starts empty, which costs only some typing.
    return {};
  }
}

/** Keeps the form for the next workbook. */
export function rememberStart(partition: string, remembered: Remembered): void {
  try {
    localStorage.setItem(partition + KEY, rememberedText(remembered));
  } catch {
    // Storage that is switched off or full: the workbook itself holds the same facts.
  }
}
