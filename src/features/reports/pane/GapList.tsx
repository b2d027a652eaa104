import { makeStyles, tokens } from '@fluentui/react-components';
import { REPORTS_TEXTS } from '../messages/reports-en';
import { useTexts } from '../../../ui/messages-context';
import { Portions } from '../../../ui/Portions';
import { Section } from '../../../ui/Section';

/** Gaps that are shown at once. */
const PORTION = 8;

const useStyles = makeStyles({
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'disc', margin: `${tokens.spacingVerticalXS} 0`, paddingLeft: '20px' },
});

/** What a person must add to a document, before it is made. */
export function GapList({ gaps }: { readonly gaps: readonly string[] }) {
  const styles = useStyles();
  const texts = useTexts(REPORTS_TEXTS);
  if (gaps.length === 0) return <p>{texts.noGaps}</p>;
  return (
    <Section title={texts.gaps(gaps.length)}>
      <p className={styles.hint}>{texts.gapsHint}</p>
      <Portions items={gaps} size={PORTION} more={texts.moreGaps} className={styles.list}>
        {gap => (
          <li key={gap} lang="vi">
            {gap}
          </li>
        )}
      </Portions>
    </Section>
  );
}
