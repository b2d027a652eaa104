import { makeStyles, tokens } from '@fluentui/react-components';
import type { FoundLosses } from '../domain/lost-points';
import { REGISTERS_TEXTS } from '../messages/registers-en';
import { shortText } from '../../../messages/short-text';
import { useTexts } from '../../../ui/messages-context';
import { Notice } from '../../../ui/Notice';
import { FirstFew } from '../../../ui/rows/FirstFew';

/** Lines that are told one by one; somebody may paste a whole decision. */
const SHOWN = 20;

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, maxHeight: '240px', overflowY: 'auto' },
});

/** What could not be used of a table, and why; nothing while all of it could. */
export function UnusedLines({ lines }: { readonly lines: FoundLosses['unused'] }) {
  const styles = useStyles();
  const texts = useTexts(REGISTERS_TEXTS).losses;
  if (lines.length === 0) return null;
  return (
    <Notice kind="warning">
      <span>{texts.unused(lines.length)}</span>
      <ul className={styles.list} tabIndex={0}>
        <FirstFew items={lines} shown={SHOWN} more={count => <li>{texts.moreUnused(count)}</li>}>
          {({ text, reason }, index) => (
            <li key={index}>{texts.unusedLine(shortText(text), texts.reasons[reason])}</li>
          )}
        </FirstFew>
      </ul>
    </Notice>
  );
}
