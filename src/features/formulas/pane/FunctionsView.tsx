import { makeStyles, tokens } from '@fluentui/react-components';
import { functionHelp } from '../../../functions/help';
import { useMessages } from '../../../ui/messages-context';
import { Page } from '../../../ui/Page';

const useStyles = makeStyles({
  name: {
    margin: `${tokens.spacingVerticalL} 0 0`,
    fontSize: tokens.fontSizeBase300,
    overflowWrap: 'anywhere',
  },
  text: { margin: `${tokens.spacingVerticalXS} 0` },
  parameters: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  term: { display: 'inline', fontWeight: tokens.fontWeightSemibold, '::after': { content: '": "' } },
  meaning: { display: 'inline', margin: 0 },
  formula: {
    display: 'block',
    padding: tokens.spacingVerticalXS,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    backgroundColor: tokens.colorNeutralBackground3,
    overflowWrap: 'anywhere',
    userSelect: 'all',
  },
});

/** Every custom function: what it gives, how it is called, an example to copy. */
export function FunctionsView() {
  const styles = useStyles();
  const messages = useMessages();
  const { functions } = messages.pane;
  return (
    <Page title={functions.title}>
      <p className={styles.text}>{functions.intro}</p>
      {functionHelp(messages.language).map(
        ({ id, signature, description, parameters, given, example, result }) => (
          <section key={id}>
            <h2 className={styles.name}>{signature}</h2>
            <p className={styles.text}>{description}</p>
            <dl className={styles.parameters}>
              {parameters.map(({ name, description: meaning }) => (
                <div key={name}>
                  <dt className={styles.term}>{name}</dt>
                  <dd className={styles.meaning}>{meaning}</dd>
                </div>
              ))}
            </dl>
            {given !== '' && <p className={styles.text}>{given}</p>}
            <code className={styles.formula}>{example}</code>
            <p className={styles.text}>{functions.gives(result)}</p>
          </section>
        ),
      )}
    </Page>
  );
}
