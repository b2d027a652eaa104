import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CHECK_TEXTS } from '../messages/check-view-en';
import { sentence } from '../../../messages/messages';
import { shortText } from '../../../messages/short-text';
import { VALUE_DOUBT_TEXTS } from '../../../messages/value-doubt-en';
import type { Retyping } from '../workbook/retyping';
import { shownValue } from '../workbook/retyping-edit';
import { Buttons } from '../../../ui/Buttons';
import { CellLink } from '../../../ui/rows/CellLink';
import { useTexts } from '../../../ui/messages-context';
import { Portions } from '../../../ui/Portions';
import { Question } from '../../../ui/Question';

/** Cells that are shown at once; a pasted register has thousands. */
const PORTION = 30;

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, maxHeight: '240px', overflowY: 'auto' },
});

/** What would be put right, cell by cell, and what is left alone with its reason and the way to it. */
export function RetypingPreview({
  preview: { retyped, left },
  onCarryOut,
  onLeave,
}: {
  readonly preview: Retyping;
  readonly onCarryOut: () => void;
  readonly onLeave: () => void;
}) {
  const styles = useStyles();
  const texts = useTexts(CHECK_TEXTS).view.retyping;
  const doubts = useTexts(VALUE_DOUBT_TEXTS);
  const count = retyped.length;
  return (
    <Question asked={count === 0 ? texts.nothing : texts.title(count)}>
      {count > 0 && (
        <Portions items={retyped} size={PORTION} more={texts.more} className={styles.list}>
          {({ sheet, address, purpose, from, to }) => (
            <li key={`${sheet} ${address}`}>
              {`${sheet}!${address}: ${texts.change(shortText(shownValue(purpose, from)), shownValue(purpose, to))}`}
            </li>
          )}
        </Portions>
      )}
      {left.length > 0 && (
        <>
          <span>{texts.left(left.length)}</span>
          <Portions items={left} size={PORTION} more={texts.more} className={styles.list}>
            {({ sheet, address, place, doubt }) => (
              <li key={`${sheet} ${address}`}>
                <CellLink place={place}>{`${sheet}!${address}: ${sentence(doubts, doubt)}`}</CellLink>
              </li>
            )}
          </Portions>
        </>
      )}
      <Buttons>
        {count > 0 && (
          <Button size="small" appearance="primary" onClick={onCarryOut}>
            {texts.carryOut(count)}
          </Button>
        )}
        <Button size="small" onClick={onLeave}>
          {texts.leave}
        </Button>
      </Buttons>
    </Question>
  );
}
