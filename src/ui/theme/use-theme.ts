import type { Theme } from '@fluentui/react-components';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { officeIsDark } from '../../excel/office-facts';

const PREFERS_DARK = '(prefers-color-scheme: dark)';

function subscribe(changed: () => void): () => void {
  const media = matchMedia(PREFERS_DARK);
  media.addEventListener('change', changed);
  return () => media.removeEventListener('change', changed);
}

/** Office's own theme where it tells one, else what the system prefers. High contrast is the browser's (forced colours). */
const isDark = (): boolean => officeIsDark() ?? matchMedia(PREFERS_DARK).matches;

/** The colours of the pane; those that are not shown are never loaded. */
export async function loadTheme(dark = isDark()): Promise<Theme> {
  const { theme } = dark
    ? await import(/* webpackChunkName: "dark" */ './dark-theme')
    : await import(/* webpackChunkName: "light" */ './light-theme');
  return theme;
}

/** The theme that was loaded first, then that of the moment. */
export function useTheme(first: Theme): Theme {
  const [theme, setTheme] = useState(first);
  const dark = useSyncExternalStore(subscribe, isDark);
  useEffect(() => {
    let current = true;
    void loadTheme(dark).then(loaded => current && setTheme(loaded));
    return () => {
      current = false;
    };
  }, [dark]);
  return theme;
}
