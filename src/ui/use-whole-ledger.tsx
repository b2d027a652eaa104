import { Button } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { Buttons } from './Buttons';
import { GapSentences } from './GapSentences';
import { useOpenLedger } from './ledger-context';
import { useMessages } from './messages-context';
import { Question } from './Question';

/**
 * Work for which the whole ledger counts. Where a part of it was not found, `begin` only brings the question that says
 * which, and the work begins once people want it all the same. Example:
 * `const making = useWholeLedger(make); making.question ?? <Button onClick={making.begin}>…</Button>`.
 */
export function useWholeLedger(go: () => void): {
  readonly begin: () => void;
  /** In place of the button. */
  readonly question: ReactElement | undefined;
} {
  const { open, onView } = useOpenLedger();
  const texts = useMessages().pane.incomplete;
  const [isAsking, setIsAsking] = useState(false);
  const { gaps } = open.ledger;
  const goOn = (): void => {
    setIsAsking(false);
    go();
  };
  return {
    begin: () => (gaps.length > 0 ? setIsAsking(true) : go()),
    question:
      isAsking && gaps.length > 0 ? (
        <Question asked={texts.ask}>
          <GapSentences gaps={gaps} />
          <Buttons>
            <Button appearance="primary" onClick={() => onView('check')}>
              {texts.look}
            </Button>
            <Button onClick={goOn}>{texts.goOn}</Button>
            <Button onClick={() => setIsAsking(false)}>{texts.leave}</Button>
          </Buttons>
        </Question>
      ) : undefined,
  };
}
