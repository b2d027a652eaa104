import { makeStyles, tokens } from '@fluentui/react-components';
import { shortText } from '../../../messages/short-text';
import { useTexts } from '../../../ui/messages-context';
import { Portions } from '../../../ui/Portions';
import { placeKey } from '../../../ledger/place';
import { placeLabel, valueText } from '../../../workbook/place-label';
import type { KeptFigure } from '../domain/change-set';
import { CHANGE_TEXTS } from '../messages/change-en';
import { KEPT_TEXT } from '../messages/kept-sheet-vi';

/** Figures that are shown at once. */
const PORTION = 10;

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase300 },
  list: { width: '100%', display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  why: { color: tokens.colorNeutralForeground2, display: 'block' },
});

/** What has no place in the new set, with the reason; a sentence where everything has one. */
export function KeptFigures({ kept }: { readonly kept: readonly KeptFigure[] }) {
  const styles = useStyles();
  const texts = useTexts(CHANGE_TEXTS);
  if (kept.length === 0) return <p>{texts.kept.none}</p>;
  return (
    <>
      <h3 className={styles.heading}>{texts.kept.title(kept.length)}</h3>
      <span>{texts.kept.hint(KEPT_TEXT.sheet)}</span>
      <Portions items={kept} size={PORTION} more={texts.more} className={styles.list}>
        {({ place, value, why }) => (
          <li key={placeKey(place)}>
            <span>{`${placeLabel(place)}: ${shortText(valueText(place, value))}`}</span>
            <span className={styles.why}>{texts.kept.why[why]}</span>
          </li>
        )}
      </Portions>
    </>
  );
}
