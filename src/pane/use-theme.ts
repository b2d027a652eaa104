import { webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';
import { officeIsDark } from '../excel/office-facts';

const PREFERS_DARK = '(prefers-color-scheme: dark)';

function subscribe(changed: () => void): () => void {
  const media = matchMedia(PREFERS_DARK);
  media.addEventListener('change', changed);
  return () => media.removeEventListener('change', changed);
}

/** Office's own theme where it tells one, else what the system prefers. High contrast is the browser's (forced colours). */
export function useTheme(): Theme {
  const dark = useSyncExternalStore(subscribe, () => officeIsDark() ?? matchMedia(PREFERS_DARK).matches);
  return dark ? webDarkTheme : webLightTheme;
}
