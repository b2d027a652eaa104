import type { Start } from './create-ledger';

/** The texts of the form that an officer would otherwise type again next year. */
export type Remembered = Pick<Start, 'unitName' | 'unitCode' | 'authority' | 'notArising'>;

const KEY = 'so-cchc.start';

/** What was last entered on this machine; `partition` is Office's own, see `OfficeFacts`. */
export function rememberedStart(partition: string): Partial<Remembered> {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(partition + KEY) ?? '{}');
    if (typeof stored !== 'object' || stored === null) return {};
    const { unitName, unitCode, authority, notArising } = stored as Record<string, unknown>;
    return {
      ...(typeof unitName === 'string' ? { unitName } : {}),
      ...(typeof unitCode === 'string' ? { unitCode } : {}),
      ...(typeof authority === 'string' ? { authority } : {}),
      ...(notArising === 'full' || notArising === 'leaveOut' ? { notArising } : {}),
    };
  } catch {
    // Storage that is switched off or was meddled with: the form starts empty, which costs only some typing.
    return {};
  }
}

/** Keeps the form for the next workbook. */
export function rememberStart(
  partition: string,
  { unitName, unitCode, authority, notArising }: Remembered,
): void {
  try {
    localStorage.setItem(partition + KEY, JSON.stringify({ unitName, unitCode, authority, notArising }));
  } catch {
    // Storage that is switched off or full: the workbook itself holds the same facts.
  }
}
