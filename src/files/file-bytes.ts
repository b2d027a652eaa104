import type { FileIssue } from '../ledger/file-issue';
import { failure, success, type Result } from '../ledger/result';
import { LIMITS } from './limits';

/**
 * The bytes of a file that was chosen. One that is too big is not read at all; one that was moved or locked since is
 * broken. Example: `const bytes = await fileBytes(file); if (bytes.ok) readXlsx(bytes.value)`.
 */
export async function fileBytes(
  file: Pick<File, 'size' | 'arrayBuffer'>,
): Promise<Result<Uint8Array, FileIssue>> {
  const { size } = file;
  const limit = LIMITS.fileBytes;
  if (size > limit) return failure({ code: 'file.tooBig', bytes: size, limit });
  try {
    return success(new Uint8Array(await file.arrayBuffer()));
  } catch {
    return failure({ code: 'file.broken' });
  }
}
