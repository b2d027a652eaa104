import { tokens } from '@fluentui/react-components';

/** How facts look that stand in small letters after what they are about, as many on a line as fit. */
export const SMALL_FACTS = {
  display: 'flex',
  flexWrap: 'wrap',
  columnGap: tokens.spacingHorizontalM,
  fontSize: tokens.fontSizeBase200,
  lineHeight: tokens.lineHeightBase200,
  color: tokens.colorNeutralForeground2,
} as const;
