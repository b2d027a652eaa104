import { makeStyles, tokens } from '@fluentui/react-components';
import type { MergeDoubt } from '../domain/verdict';
import { sentence } from '../../../messages/messages';
import { VALUE_DOUBT_TEXTS } from '../../../messages/value-doubt-en';
import { MERGE_TEXTS } from '../messages/merge-en';
import { useTexts } from '../../../ui/messages-context';

const useStyles = makeStyles({ doubt: { display: 'block', color: tokens.colorNeutralForeground2 } });

/** Why something of a copy must be looked at before it is taken. */
export function DoubtText({ doubt }: { readonly doubt: MergeDoubt }) {
  const styles = useStyles();
  const sentences = { ...useTexts(VALUE_DOUBT_TEXTS), ...useTexts(MERGE_TEXTS).doubts };
  return <span className={styles.doubt}>{sentence(sentences, doubt)}</span>;
}
