import { makeStyles, tokens } from '@fluentui/react-components';
import { trend, type Closing, type TrendPoint } from '../../../scores/history';
import { PERIOD_NAMES } from '../../../messages/period-names-en';
import { PERIODS_TEXTS } from '../messages/periods-en';
import { useMessages, useTexts } from '../../../ui/messages-context';
import { Section } from '../../../ui/Section';
import { SMALL_FACTS } from '../../../ui/theme/looks';
import { TrendLine } from './TrendLine';
import { useOpenLedger } from '../../../ui/ledger-context';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: { padding: `${tokens.spacingVerticalS} 0` },
  name: { fontWeight: tokens.fontWeightSemibold },
  points: { listStyleType: 'none', margin: 0, padding: 0, ...SMALL_FACTS },
});

/** How the index went from one of the closings that hold to the next, in total and per area: a line and its figures. */
export function TrendList({ closings }: { readonly closings: readonly Closing[] }) {
  const { set } = useOpenLedger().open.ledger;
  const styles = useStyles();
  const { number, language } = useMessages();
  const texts = useTexts(PERIODS_TEXTS);
  const { total, areas } = trend(closings, set);

  const item = (name: string, points: readonly TrendPoint[]) => (
    <li key={name} className={styles.item}>
      <span className={styles.name}>{name}</span>
      <TrendLine values={points.map(({ index }) => index)} />
      <ul className={styles.points}>
        {points.map(({ period, index }) => (
          <li key={period}>
            {texts.point(
              PERIOD_NAMES[language].named(period),
              index === undefined ? '–' : `${number(index, 2)}%`,
            )}
          </li>
        ))}
      </ul>
    </li>
  );

  return (
    <Section title={texts.trend}>
      {closings.length === 0 ? (
        <p>{texts.noClosing}</p>
      ) : (
        <ul className={styles.list}>
          {item(texts.total, total)}
          {areas.map(({ area, points }) => item(`${area.code}. ${area.title}`, points))}
        </ul>
      )}
    </Section>
  );
}
