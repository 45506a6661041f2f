import { useLayoutEffect } from 'preact/hooks';
import type { Theme } from '@/utils/settings/settings';

/** Gives the document the chosen colours. */
export function useTheme(theme: Theme): void {
  useLayoutEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);
}
