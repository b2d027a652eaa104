import { isGap, type Span } from './document';

/** Stands in a document where a person must add something. */
const GAP_MARK = '[bổ sung]';

/** A span as the document shows it. */
export function spanText(span: Span): string {
  return isGap(span) ? GAP_MARK : span;
}
