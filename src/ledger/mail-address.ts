const LABEL = '[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?';
/** The dot-atom form in ASCII (RFC 5322, 3.4.1), with a domain of at least two labels. */
const ADDRESS = new RegExp(
  `^[A-Za-z0-9!#$%&'*+/=?^_\`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_\`{|}~-]+)*@(?:${LABEL}\\.)+${LABEL}$`,
);
/** Octets before the "@" and in all (RFC 5321, 4.5.3.1). */
const LOCAL = 64;
const WHOLE = 254;

/**
 * Whether a draft can be addressed to this: one plain address, with nothing in it that could end a header or add to it.
 * Whether the mailbox exists only the mail itself tells. `isMailAddress('tu.phap@xa.gov.vn')` is true.
 */
export function isMailAddress(text: string): boolean {
  return text.length <= WHOLE && text.indexOf('@') <= LOCAL && ADDRESS.test(text);
}
