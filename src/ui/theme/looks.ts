import { tokens } from '@fluentui/react-components';

/** How things look that stand one below the other, each as wide as it needs. */
export const STACK = {
  display: 'flex',
  flexDirection: 'column',
  alignItems: 'flex-start',
  gap: tokens.spacingVerticalS,
} as const;

/** How a line looks that counts what there is. */
export const COUNTS = {
  fontWeight: tokens.fontWeightSemibold,
  margin: `${tokens.spacingVerticalM} 0 0`,
} as const;

/** How a list shows things that take several lines each, with a bar at their side. */
export const CARD = {
  display: 'flex',
  flexDirection: 'column',
  gap: tokens.spacingVerticalXS,
  padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
  borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
  overflowWrap: 'anywhere',
} as const;

/** How a list shows things with a line below each. */
export const LINED = {
  padding: `${tokens.spacingVerticalS} 0`,
  borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  overflowWrap: 'anywhere',
} as const;

/** How a button looks that is a whole row of a list. */
export const ROW_BUTTON = {
  boxSizing: 'border-box',
  width: '100%',
  border: 'none',
  backgroundColor: 'transparent',
  color: tokens.colorNeutralForeground1,
  fontFamily: 'inherit',
  fontSize: tokens.fontSizeBase300,
  textAlign: 'left',
  cursor: 'pointer',
  ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
} as const;

/** How facts look that stand in small letters after what they are about, as many on a line as fit. */
export const SMALL_FACTS = {
  display: 'flex',
  flexWrap: 'wrap',
  columnGap: tokens.spacingHorizontalM,
  fontSize: tokens.fontSizeBase200,
  lineHeight: tokens.lineHeightBase200,
  color: tokens.colorNeutralForeground2,
} as const;
