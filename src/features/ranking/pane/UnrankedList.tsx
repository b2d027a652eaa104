import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { UnrankedUnit } from '../domain/roll-up';
import { sentence } from '../../../messages/messages';
import { ROLL_UP_TEXTS } from '../messages/roll-up-en';
import { shortText } from '../../../messages/short-text';
import { UNIT_ISSUE_TEXTS } from '../messages/unit-issue-en';
import { useTexts } from '../../../ui/messages-context';
import { Section } from '../../../ui/Section';
import { LINED, STACK } from '../../../ui/theme/looks';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: { ...STACK, gap: tokens.spacingVerticalXXS, ...LINED },
});

/** The files that gave no rank, each with the reason and a way to leave it out. */
export function UnrankedList({
  unranked,
  onLeaveOut,
}: {
  readonly unranked: readonly UnrankedUnit[];
  readonly onLeaveOut: (file: string) => void;
}) {
  const styles = useStyles();
  const texts = useTexts(ROLL_UP_TEXTS);
  const sentences = useTexts(UNIT_ISSUE_TEXTS);
  if (unranked.length === 0) return null;
  return (
    <Section title={texts.unranked(unranked.length)}>
      <ul className={styles.list}>
        {unranked.map(({ file, unit, reason }) => (
          <li key={file} className={styles.item}>
            <strong>{unit ? `${shortText(unit.name)} · ${shortText(file)}` : shortText(file)}</strong>
            <span>{sentence(sentences, reason)}</span>
            <Button size="small" onClick={() => onLeaveOut(file)}>
              {texts.leaveOut(shortText(file))}
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
