import { makeStyles, tokens } from '@fluentui/react-components';

/** The look of a list of rows that have a padding of their own: their texts line up with what stands above. */
export const useRowList = makeStyles({
  rows: { listStyleType: 'none', margin: `0 calc(-1 * ${tokens.spacingHorizontalS})`, padding: 0 },
});
