import { strToU8 } from 'fflate';
import { isMailAddress } from '../ledger/mail-address';
import { base64Lines, mailboxHeader, parameter, textHeader } from './eml-header';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** "=_" occurs in no base64 (RFC 2045, 6.7), which is what all parts are. */
const BOUNDARY = '=_so-cchc_8f2d6c1e';

/** A mail that a person still has to look at and send. */
export interface Draft {
  /** Nobody where the address is not known: the person fills it in. */
  readonly to: { readonly name: string; readonly address: string } | undefined;
  readonly subject: string;
  /** Plain text; its lines end with "\n". */
  readonly body: string;
  readonly attachment: { readonly name: string; readonly bytes: Uint8Array };
}

/**
 * A draft as the bytes of an .eml file with an .xlsx attachment (RFC 5322, 2045, 2047, 2231). `X-Unsent` makes classic
 * Outlook and Thunderbird open it for sending; sender and date are left to them. Throws a RangeError for an address that
 * `isMailAddress` does not take. Example: `writeEml({ to: undefined, subject: 'Sổ CCHC', body: '…', attachment })`.
 */
export function writeEml({ to, subject, body, attachment }: Draft): Uint8Array {
  if (to && !isMailAddress(to.address)) throw new RangeError('not a mail address');
  const lines = [
    'X-Unsent: 1',
    ...(to ? [mailboxHeader('To', to.name, to.address)] : []),
    textHeader('Subject', subject),
    'MIME-Version: 1.0',
    `Content-Type: multipart/mixed; boundary="${BOUNDARY}"`,
    '',
    `--${BOUNDARY}`,
    'Content-Type: text/plain; charset=UTF-8',
    'Content-Transfer-Encoding: base64',
    '',
    base64Lines(strToU8(body.replace(/\r\n?|\n/g, '\r\n'))),
    `--${BOUNDARY}`,
    `Content-Type: ${XLSX}${parameter('name', attachment.name)}`,
    'Content-Transfer-Encoding: base64',
    `Content-Disposition: attachment${parameter('filename', attachment.name)}`,
    '',
    base64Lines(attachment.bytes),
    `--${BOUNDARY}--`,
    '',
  ];
  return strToU8(lines.join('\r\n'));
}
