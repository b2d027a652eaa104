import { Field, Textarea } from '@fluentui/react-components';
import type { Clip } from '../files/read-source';
import { SETS_TEXTS } from '../messages/sets-en';
import { useTexts } from '../../../ui/messages-context';

/** Takes what is pasted. The clipboard gives nothing to a page that asks for it by itself in most Excels. */
export function PasteField({ onPaste }: { readonly onPaste: (clip: Clip) => void }) {
  const texts = useTexts(SETS_TEXTS);
  return (
    <Field label={texts.paste}>
      <Textarea
        value=""
        placeholder={texts.pasteHint}
        onPaste={event => {
          event.preventDefault();
          const { clipboardData: clip } = event;
          onPaste({
            html: clip.getData('text/html'),
            text: clip.getData('text/plain'),
            hasPicture: [...clip.items].some(({ type }) => type.startsWith('image/')),
          });
        }}
      />
    </Field>
  );
}
