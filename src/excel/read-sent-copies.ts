import type { Result } from '../domain/excel-issue';
import { readMailed, type MailedCopy } from '../workbook/read-mailed';
import { askMailed } from './merge-mailed';
import { placed } from './read-sheets';
import { inExcel } from './run';

/** The copies that the open workbook has sent, in one sync; none when their sheet is gone. */
export function readSentCopies(): Promise<Result<readonly MailedCopy[]>> {
  return inExcel(async context => {
    const mailed = askMailed(context);
    await context.sync();
    return readMailed(placed(mailed));
  });
}
