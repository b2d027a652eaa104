import { Button } from '@fluentui/react-components';
import { SHEET_NAME } from '../../../messages/sheet-names';
import { UNFINISHED_TEXTS } from '../messages/unfinished-en';
import type { Unfinished } from '../../../workbook/book';
import { useTexts } from '../../../ui/messages-context';
import { Page } from '../../../ui/Page';
import type { Working } from '../../../ui/use-work';
import { WorkStatus } from '../../../ui/WorkStatus';

/** Offers to remove what a creation left that was cut off: until then there cannot be another one. */
export function UnfinishedPanel({
  left: { untouched, entered },
  removing,
  onRemove,
}: {
  readonly left: Unfinished;
  readonly removing: Working;
  readonly onRemove: () => void;
}) {
  const texts = useTexts(UNFINISHED_TEXTS);
  const shown = untouched.filter(name => name !== SHEET_NAME.system);
  return (
    <Page title={texts.title} intro={texts.intro}>
      {shown.length > 0 && <p>{texts.left(shown)}</p>}
      {entered.length > 0 && <p>{texts.entered(entered)}</p>}
      <WorkStatus work={removing}>{texts.removing}</WorkStatus>
      {removing.at !== 'working' && (
        <Button appearance="primary" onClick={onRemove}>
          {texts.remove}
        </Button>
      )}
    </Page>
  );
}
