import { Field, Input } from '@fluentui/react-components';
import { useDeferredValue, useState } from 'react';
import { criteriaOf } from '../../../catalogue/index-set';
import { useOpenLedger } from '../../../ui/ledger-context';
import { useTexts } from '../../../ui/messages-context';
import { Portions } from '../../../ui/Portions';
import { Section } from '../../../ui/Section';
import { findCriteria } from '../domain/find-criteria';
import { CRITERION_GUIDE_TEXTS } from '../messages/criterion-guide-en';
import { CriterionCard } from './CriterionCard';
import { useSelectedCriterion } from './use-selected-criterion';

/** Criteria that are shown at once. */
const PORTION = 10;

/** How criteria are scored, in the words of the decision: of the one in whose row somebody stands, or of those looked for. */
export function CriterionGuide() {
  const { open, onOpen } = useOpenLedger();
  const { set } = open.ledger;
  const texts = useTexts(CRITERION_GUIDE_TEXTS);
  const [sought, setSought] = useState('');
  const wanted = useDeferredValue(sought);
  const code = useSelectedCriterion(set);
  const isSought = wanted.trim() !== '';
  const found = isSought ? findCriteria(set, wanted) : criteriaOf(set).filter(each => each.code === code);
  return (
    <Section title={texts.title}>
      <Field label={texts.find}>
        <Input type="search" value={sought} onChange={(_, { value }) => setSought(value)} />
      </Field>
      {found.length === 0 && <p>{isSought ? texts.none : texts.select}</p>}
      <Portions key={wanted} items={found} size={PORTION} more={texts.more}>
        {criterion => (
          <CriterionCard key={criterion.code} criterion={criterion} {...(isSought && { onOpen })} />
        )}
      </Portions>
    </Section>
  );
}
