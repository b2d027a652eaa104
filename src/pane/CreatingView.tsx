import { Button, Field, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import type { Progress } from '../excel/write-plan';
import { useMessages } from './messages-context';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  now: { minHeight: '6em', color: tokens.colorNeutralForeground2 },
  cancel: { alignSelf: 'flex-start' },
});

/** How far the workbook is, sheet by sheet, and the way to stop. */
export function CreatingView({
  progress: { done, of, now },
  onCancel,
}: {
  readonly progress: Progress;
  readonly onCancel: () => void;
}) {
  const styles = useStyles();
  const { creating } = useMessages().pane;
  return (
    <div className={styles.view}>
      <h1 className={styles.title}>{creating.title}</h1>
      <Field validationState="none" validationMessage={creating.progress(done, of)}>
        <ProgressBar value={done} max={of} aria-label={creating.title} />
      </Field>
      <div className={styles.now} aria-live="polite">
        {now.length > 0 ? now.join(', ') : creating.finishing}
      </div>
      <Button className={styles.cancel} onClick={onCancel}>
        {creating.cancel}
      </Button>
    </div>
  );
}
