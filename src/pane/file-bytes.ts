import type { FileIssue } from '../domain/file-issue';
import { LIMITS } from '../files/limits';

/** The bytes of a file that somebody chose: `file.tooBig` before it is read, `file.broken` where it was moved or locked since. */
export async function fileBytes(
  file: File,
): Promise<
  { readonly ok: true; readonly value: Uint8Array } | { readonly ok: false; readonly issue: FileIssue }
> {
  if (file.size > LIMITS.fileBytes)
    return { ok: false, issue: { code: 'file.tooBig', bytes: file.size, limit: LIMITS.fileBytes } };
  try {
    return { ok: true, value: new Uint8Array(await file.arrayBuffer()) };
  } catch {
    return { ok: false, issue: { code: 'file.broken' } };
  }
}
