import { Button, Field, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import type { Progress } from '../workbook/book';
import { START_TEXTS } from '../messages/start-texts';
import { useTexts } from './messages-context';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  now: { minHeight: '6em', color: tokens.colorNeutralForeground2 },
  cancel: { alignSelf: 'flex-start' },
});

/** What is told of the work: nothing yet, then how far it is. */
export type CreatingProgress = 'preparing' | Progress;

/** How far the workbook is, sheet by sheet, and the way to stop. */
export function CreatingView({
  title,
  progress,
  onCancel,
}: {
  /** What is done, where it is not the making of a new workbook. */
  readonly title?: string;
  readonly progress: CreatingProgress;
  readonly onCancel: () => void;
}) {
  const styles = useStyles();
  const { creating } = useTexts(START_TEXTS);
  const working = title ?? creating.title;
  return (
    <div className={styles.view}>
      <h1 className={styles.title}>{working}</h1>
      {progress === 'preparing' ? (
        <Field validationState="none" validationMessage={creating.preparing}>
          <ProgressBar aria-label={working} />
        </Field>
      ) : (
        <Field validationState="none" validationMessage={creating.progress(progress.done, progress.of)}>
          <ProgressBar value={progress.done} max={progress.of} aria-label={working} />
        </Field>
      )}
      <div className={styles.now} aria-live="polite">
        {progress !== 'preparing' && (progress.now.length > 0 ? progress.now.join(', ') : creating.finishing)}
      </div>
      <Button className={styles.cancel} onClick={onCancel}>
        {creating.cancel}
      </Button>
    </div>
  );
}
