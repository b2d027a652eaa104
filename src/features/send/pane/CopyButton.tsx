import { Button } from '@fluentui/react-components';
import { success } from '../../../ledger/result';
import { SEND_TEXTS } from '../messages/send-en';
import { copyText } from './copy-text';
import { useTexts } from '../../../ui/messages-context';
import { useWork } from '../../../ui/use-work';

/** Puts a text onto the clipboard, and says whether that worked; `onRefused` shows the text for copying by hand. */
export function CopyButton({
  text,
  children,
  onRefused,
}: {
  readonly text: string;
  readonly children: string;
  readonly onRefused: () => void;
}) {
  const texts = useTexts(SEND_TEXTS);
  const copying = useWork<boolean>();
  const copied = copying.at === 'done' ? copying.value : undefined;
  const copy = (): void =>
    copying.run(async () => {
      const done = await copyText(text);
      if (!done) onRefused();
      return success(done);
    });
  return (
    <>
      <Button size="small" onClick={copy}>
        {copied ? `${children} ✓` : children}
      </Button>
      {copied === false && <span role="alert">{texts.notCopied}</span>}
      {copied && (
        <span role="status" style={{ position: 'absolute', clipPath: 'inset(50%)' }}>
          {texts.copied}
        </span>
      )}
    </>
  );
}
