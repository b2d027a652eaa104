import { Button, type ButtonProps } from '@fluentui/react-components';
import { useWholeLedger } from './use-whole-ledger';

/** Begins work for which the whole ledger counts; where a part of it was not found, it asks before it goes on. */
export function WholeLedgerButton({
  appearance = 'secondary',
  children,
  onGo,
}: {
  readonly appearance?: NonNullable<ButtonProps['appearance']>;
  readonly children: string;
  readonly onGo: () => void;
}) {
  const { begin, question } = useWholeLedger(onGo);
  return (
    question ?? (
      <Button appearance={appearance} onClick={begin}>
        {children}
      </Button>
    )
  );
}
