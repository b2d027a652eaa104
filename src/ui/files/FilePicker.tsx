import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { FileButton } from './FileButton';
import { useCrash } from '../use-crash';

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

/** Takes files that people choose or drop; a defect in what is done with them reaches the boundary around the view. */
export function FilePicker({
  texts,
  accept,
  onFiles,
}: {
  readonly texts: { readonly choose: string; readonly drop: string };
  readonly accept: string;
  readonly onFiles: (files: readonly File[]) => void | Promise<void>;
}) {
  const styles = useStyles();
  const crash = useCrash();
  const [over, setOver] = useState(false);
  const take = (files: readonly File[]): void => void Promise.resolve(onFiles(files)).catch(crash);
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
        take([...event.dataTransfer.files]);
      }}
    >
      <FileButton label={texts.choose} accept={accept} multiple onFiles={take} />
      <span>{texts.drop}</span>
    </div>
  );
}
