import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { REPORTS_TEXTS } from '../messages/reports-en';
import { useTexts } from '../../../ui/messages-context';
import { Section } from '../../../ui/Section';

/** Gaps that are shown at once. */
const SHOWN = 8;

const useStyles = makeStyles({
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { margin: `${tokens.spacingVerticalXS} 0`, paddingLeft: '20px' },
});

/** What a person must add to a document, before it is made. */
export function GapList({ gaps }: { readonly gaps: readonly string[] }) {
  const styles = useStyles();
  const texts = useTexts(REPORTS_TEXTS);
  const [all, setAll] = useState(false);
  if (gaps.length === 0) return <p>{texts.noGaps}</p>;
  const hidden = all ? 0 : gaps.length - SHOWN;
  return (
    <Section title={texts.gaps(gaps.length)}>
      <p className={styles.hint}>{texts.gapsHint}</p>
      <ul className={styles.list} lang="vi">
        {gaps.slice(0, all ? undefined : SHOWN).map(gap => (
          <li key={gap}>{gap}</li>
        ))}
      </ul>
      {hidden > 0 && (
        <Button size="small" onClick={() => setAll(true)}>
          {texts.moreGaps(hidden)}
        </Button>
      )}
    </Section>
  );
}
