import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { RankedBlock } from '../domain/roll-up';
import { ROLL_UP_TEXTS } from '../messages/roll-up-en';
import { shortText } from '../../../messages/short-text';
import { useMessages, useTexts } from '../../../ui/messages-context';

const useStyles = makeStyles({
  table: {
    width: '100%',
    // Blocks stand one below the other, with their columns.
    tableLayout: 'fixed',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    '& caption': {
      padding: `${tokens.spacingVerticalS} 0`,
      textAlign: 'left',
      fontWeight: tokens.fontWeightSemibold,
    },
    '& th, & td': {
      padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
      textAlign: 'left',
      verticalAlign: 'top',
      overflowWrap: 'anywhere',
    },
    '& th:nth-child(1)': { width: '42px' },
    '& th:nth-child(3)': { width: '52px' },
    '& th:nth-child(4)': { width: '84px' },
    '& th:nth-child(1), & td:nth-child(1), & th:nth-child(3), & td:nth-child(3)': {
      textAlign: 'right',
    },
    '& td:nth-child(1), & td:nth-child(3)': { whiteSpace: 'nowrap' },
  },
  entered: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** In their order; how wide each is stands in the looks above, by its number. */
const COLUMNS = ['rank', 'unit', 'index', 'rating'] as const;

/** The units of each block, best first, each with how much of it is entered: what is not counts nothing. */
export function RankingTable({ blocks }: { readonly blocks: readonly RankedBlock[] }) {
  const styles = useStyles();
  const { number, pane } = useMessages();
  const texts = useTexts(ROLL_UP_TEXTS);
  return blocks.map(({ types, units }) => (
    <table key={types.join()} className={styles.table}>
      <caption>{texts.block(types.map(type => type || texts.otherType).join(', '), units.length)}</caption>
      <thead>
        <tr>
          {COLUMNS.map(column => (
            <th key={column} scope="col">
              {texts.columns[column]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {units.map(({ file, unit, rank, index, rating }) => {
          const cells: Readonly<Record<(typeof COLUMNS)[number], ReactNode>> = {
            rank,
            unit: (
              <>
                {shortText(unit.name)}
                <span className={styles.entered}>{pane.scores.entered(unit.entered, unit.criteria)}</span>
              </>
            ),
            index: number(index, 2),
            rating,
          };
          return (
            <tr key={file}>
              {COLUMNS.map(column => (
                <td key={column}>{cells[column]}</td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  ));
}
