import { useCallback, useEffect, useState } from 'preact/hooks';
import { findGranted } from '@/utils/browser/auto-sites';
import type { AutoPlaces } from '@/utils/sites/auto-places';

/** Those of the places that the browser allows (undefined until known), and how to look again. */
export function useGrants(places: AutoPlaces): [granted: AutoPlaces | undefined, look: () => void] {
  const [granted, setGranted] = useState<AutoPlaces>();
  const key = JSON.stringify(places);
  const look = useCallback(() => void findGranted(JSON.parse(key)).then(setGranted), [key]);
  useEffect(() => {
    look();
    // The person may come back from the browser's own page of permissions.
    addEventListener('focus', look);
    return () => removeEventListener('focus', look);
  }, [look]);
  return [granted, look];
}
