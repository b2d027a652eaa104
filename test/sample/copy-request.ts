import type { CopyKind, CopyRequest } from '../../src/ledger/copies';
import { SAMPLE_DAY } from './sample-plan';

/** A copy of a kind that is no officer's. */
export function copyRequest(kind: Exclude<CopyKind, 'officer'>): CopyRequest {
  return {
    kind,
    copyId: 'KQXTRAMB',
    recipient: 'Chủ tịch UBND',
    roles: [],
    version: 1,
    sent: SAMPLE_DAY,
    due: SAMPLE_DAY + 10,
    replyTo: 'Người giữ sổ',
  };
}

/** The copy of an officer with these roles. */
export function officerRequest(roles: readonly string[]): CopyRequest {
  return { ...copyRequest('whole'), kind: 'officer', roles, recipient: roles.join(', ') };
}
