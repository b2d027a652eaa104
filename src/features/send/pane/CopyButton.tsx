import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { SEND_TEXTS } from '../messages/send-en';
import { copyText } from './copy-text';
import { useTexts } from '../../../ui/messages-context';

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
  const [copied, setCopied] = useState<boolean>();
  const copy = async (): Promise<void> => {
    const done = await copyText(text);
    setCopied(done);
    if (!done) onRefused();
  };
  return (
    <>
      <Button size="small" onClick={() => void copy()}>
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
