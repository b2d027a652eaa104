import { Button, Field, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import type { Progress } from '../../../workbook/book';
import { START_TEXTS } from '../messages/start-en';
import { useTexts } from '../../../ui/messages-context';
import { Page } from '../../../ui/Page';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  now: { minHeight: '6em', color: tokens.colorNeutralForeground2 },
  cancel: { alignSelf: 'flex-start' },
});

/** How far the workbook is, sheet by sheet, and the way to stop. */
export function CreatingView({
  title,
  progress,
  onCancel,
}: {
  /** What is done, where it is not the making of a new workbook. */
  readonly title?: string;
  /** Nothing while it is still prepared. */
  readonly progress: Progress | undefined;
  readonly onCancel: () => void;
}) {
  const styles = useStyles();
  const { creating } = useTexts(START_TEXTS);
  const working = title ?? creating.title;
  return (
    <div className={styles.view}>
      <Page title={working}>
        <Field
          validationState="none"
          validationMessage={progress ? creating.progress(progress.done, progress.of) : creating.preparing}
        >
          <ProgressBar
            aria-label={working}
            {...(progress ? { value: progress.done, max: progress.of } : {})}
          />
        </Field>
        <div className={styles.now} aria-live="polite">
          {progress && (progress.now.length > 0 ? progress.now.join(', ') : creating.finishing)}
        </div>
        <Button className={styles.cancel} onClick={onCancel}>
          {creating.cancel}
        </Button>
      </Page>
    </div>
  );
}
