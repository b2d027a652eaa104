import { agreeing, counted } from '../../../messages/counted-en';
import type { ByLanguage } from '../../../messages/messages';
import { SEND_VI, type SendTexts } from './send-vi';

const files = (count: number): string => counted(count, 'file', 'files');

/** English. */
const SEND_EN: SendTexts = {
  title: 'Send copies',
  intro:
    'Makes files and mails that are ready. Nothing is sent from here: you send it from your own mailbox.',
  kind: 'What to send',
  kinds: {
    officer: 'The part of each officer',
    whole: 'The whole workbook',
    summary: 'The summary for reading and printing',
  },
  kindHints: {
    officer: 'A file for each: their own criteria open for entry, those of others to read.',
    whole: 'One file with all sheets but those of sent copies, history and log.',
    summary: 'One file with values only, no formulas and no notes, set up for print.',
  },
  officers: 'Recipients',
  noAddress: 'No e-mail address yet',
  addressHint: 'Enter addresses in the configuration, or when you send.',
  badAddress: given => `Not an e-mail address: ${given}`,
  recipient: 'Recipient',
  email: 'E-mail (may stay empty)',
  due: 'To be returned by',
  replyTo: 'Return to',
  replyToHint: 'Name, e-mail or telephone of whoever collects the answers',
  ownSheets: 'With your own sheets',
  ownSheetsHint: 'Contents and formulas only, without colours and charts.',
  frozen: cells => `Values stand in place of formulas that would not work for the recipient: ${cells}.`,
  nobody: 'Choose at least one recipient.',
  noRecipient: 'Enter who it is for.',
  make: 'Make the files',
  making: (done, of) => `${done} of ${files(of)} made…`,
  made: (count, sent) =>
    `${files(count)} made, ${sent === 0 ? 'none' : sent} sent${sent === 0 ? ' yet' : ''}.`,
  all: 'Download all (.zip)',
  file: 'Download the file',
  draft: 'Download the draft (.eml)',
  open: 'Open as a new workbook',
  opened: 'Opened as a new workbook; save or share it from that window.',
  mailto: 'Write the mail',
  copySubject: 'Copy the subject',
  copyBody: 'Copy the text',
  copied: 'Copied',
  notCopied: 'Copying is not allowed here: mark the mail below and press Ctrl+C.',
  showMail: 'Show the mail',
  manual: 'How to send',
  manualSteps: [
    'The draft (.eml) opens in Outlook or Thunderbird with the file attached: look at it, then send.',
    'Any other mailbox or messenger: download the file, copy subject and text, attach the file yourself.',
    'If the file cannot be downloaded: open it as a new workbook, save it, or use Share of Excel there.',
    'Once it is sent, press Mark as sent to note it in the register.',
  ],
  sent: 'Mark as sent',
  recording: 'Noting it in the register…',
  recorded: 'Noted in the register of copies.',
  register: 'Awaiting an answer',
  noneAwaited: 'No copy awaits an answer.',
  sentOn: date => `Sent ${date}`,
  awaited: date => `Due ${date}`,
  awaitedAnyDay: 'No deadline',
  late: days => counted(days, 'day late', 'days late'),
  lateCopies: count =>
    `${agreeing(count, 'The answer', 'The answers')} to ${counted(count, 'copy is', 'copies are')} late; the list is at the end.`,
};

/** Loaded with the views that say it. */
export const SEND_TEXTS: ByLanguage<SendTexts> = { vi: SEND_VI, en: SEND_EN };
