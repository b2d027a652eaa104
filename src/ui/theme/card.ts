import { tokens } from '@fluentui/react-components';

/** How a list shows things that take several lines each, with a bar at their side. */
export const CARD = {
  display: 'flex',
  flexDirection: 'column',
  gap: tokens.spacingVerticalXS,
  padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
  borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
  overflowWrap: 'anywhere',
} as const;
