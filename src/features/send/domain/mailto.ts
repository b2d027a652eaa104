/** Longer links are cut or refused by some mail programs and by Windows. */
const LONGEST = 2000;

/**
 * A link that opens the mail program with this mail, without any attachment; of a long mail only the subject. The
 * address must be one, see `isMailAddress`, or '' for nobody yet. `mailtoLink('a@b.vn', 'Sổ', '')` is "mailto:a@b.vn?subject=S%E1%BB%95".
 */
export function mailtoLink(address: string, subject: string, body: string): string {
  const begun = `mailto:${address.replace(/[%?&#]/g, encodeURIComponent)}?subject=${encodeURIComponent(subject)}`;
  const whole = `${begun}&body=${encodeURIComponent(body.replace(/\n/g, '\r\n'))}`;
  return body !== '' && whole.length <= LONGEST ? whole : begun;
}
