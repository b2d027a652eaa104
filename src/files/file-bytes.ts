import type { FileIssue } from '../ledger/file-issue';
import { LIMITS } from './limits';

/**
 * The bytes of a file that was chosen. One that is too big is not read at all; one that was moved or locked since is
 * broken. Example: `const bytes = await fileBytes(file); if (bytes.ok) readXlsx(bytes.value)`.
 */
export async function fileBytes(
  file: File,
): Promise<
  { readonly ok: true; readonly value: Uint8Array } | { readonly ok: false; readonly issue: FileIssue }
> {
  const { size } = file;
  const limit = LIMITS.fileBytes;
  if (size > limit) return { ok: false, issue: { code: 'file.tooBig', bytes: size, limit } };
  try {
    return { ok: true, value: new Uint8Array(await file.arrayBuffer()) };
  } catch {
    return { ok: false, issue: { code: 'file.broken' } };
  }
}
