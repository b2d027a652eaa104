/**
 * What some builds of Excel do and others do not. Tests switch it on and off; the start is what costs a program most and
 * is seen most often.
 */
export class Oddities {
  /** A sheet whose panes are frozen becomes the active one (OfficeDev/office-js issue 3148), or freezing fails (2196). */
  freezing: 'activates' | 'fails' | 'works' = 'activates';
  /** To fit on pages is dropped without a word, a scale is kept (OfficeDev/office-js issue 1860). */
  dropsFit = false;
  /** Protection cannot be taken off, although it has no password (OfficeDev/office-js issue 6784). */
  keepsProtection = false;
  /** The printer has no other paper than the one that is set. */
  keepsPaper = false;
}
