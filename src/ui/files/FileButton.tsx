import { Button, type ButtonProps } from '@fluentui/react-components';
import { useRef } from 'react';

/** A button that asks for a file, or for several. */
export function FileButton({
  label,
  fileLabel = label,
  accept,
  multiple = false,
  onFiles,
  ...look
}: Pick<ButtonProps, 'appearance' | 'size' | 'className'> & {
  readonly label: string;
  /** Names what is asked for, where the button says something else. */
  readonly fileLabel?: string;
  readonly accept: string;
  readonly multiple?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}) {
  const picker = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button {...look} onClick={() => picker.current?.click()}>
        {label}
      </Button>
      <input
        ref={picker}
        type="file"
        multiple={multiple}
        accept={accept}
        aria-label={fileLabel}
        hidden
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          if (files.length > 0) onFiles(files);
          // The same file can be chosen again once it was put right.
          target.value = '';
        }}
      />
    </>
  );
}
