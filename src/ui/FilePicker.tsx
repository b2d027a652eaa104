import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { FileButton } from './FileButton';

const useStyles = makeStyles({
  target: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalM,
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground2,
  },
  over: { backgroundColor: tokens.colorNeutralBackground1Hover },
});

/** Takes files that people choose or drop. */
export function FilePicker({
  label,
  hint,
  accept,
  onFiles,
}: {
  readonly label: string;
  readonly hint: string;
  readonly accept: string;
  readonly onFiles: (files: readonly File[]) => void;
}) {
  const styles = useStyles();
  const [over, setOver] = useState(false);
  return (
    <div
      className={mergeClasses(styles.target, over && styles.over)}
      onDragOver={event => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={event => {
        event.preventDefault();
        setOver(false);
        onFiles([...event.dataTransfer.files]);
      }}
    >
      <FileButton label={label} accept={accept} multiple onFiles={onFiles} />
      <span>{hint}</span>
    </div>
  );
}
