import { Button } from '@fluentui/react-components';
import type { RefusedFile } from '../domain/returned-files';
import { FILE_ISSUE_TEXTS } from '../../../messages/file-issue-en';
import { MERGE_TEXTS } from '../messages/merge-en';
import { sentence } from '../../../messages/messages';
import { Buttons } from '../../../ui/Buttons';
import { useTexts } from '../../../ui/messages-context';
import { Notice } from '../../../ui/Notice';

/** A file that cannot be merged, why, and the way on. */
export function RefusedFileNotice({
  file: { name, issue, unknown },
  onAccept,
  onRemove,
}: {
  readonly file: RefusedFile;
  readonly onAccept: () => void;
  readonly onRemove: () => void;
}) {
  const texts = useTexts(MERGE_TEXTS);
  const sentences = { ...useTexts(FILE_ISSUE_TEXTS), ...texts.issues };
  return (
    <Notice kind="error">
      <strong>{name}</strong>
      <span>{sentence(sentences, issue)}</span>
      <Buttons>
        {unknown && (
          <Button size="small" onClick={onAccept}>
            {texts.accept}
          </Button>
        )}
        <Button size="small" onClick={onRemove}>
          {texts.remove(name)}
        </Button>
      </Buttons>
    </Notice>
  );
}
