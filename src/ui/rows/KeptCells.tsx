import type { CellAddress } from '../../workbook/address';
import { CellLink } from './CellLink';
import { useMessages } from '../messages-context';
import { Portions } from '../Portions';

/** Cells that are shown at once. */
const PORTION = 20;

/** The cells that an undo left alone, since somebody has changed them; each leads to its cell. Nothing where there are none. */
export function KeptCells({ kept }: { readonly kept: readonly CellAddress[] }) {
  const texts = useMessages().pane.kept;
  if (kept.length === 0) return null;
  return (
    <>
      <span>{texts.title(kept.length)}</span>
      <Portions items={kept} size={PORTION} more={texts.more}>
        {({ sheet, address }) => (
          <li key={`${sheet} ${address}`}>
            <CellLink place={{ in: 'sheet', sheet, address }}>{texts.cell(sheet, address)}</CellLink>
          </li>
        )}
      </Portions>
    </>
  );
}
