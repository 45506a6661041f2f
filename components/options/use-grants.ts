import { useCallback, useEffect, useState } from 'preact/hooks';
import { findGranted } from '@/utils/browser/auto-sites';

/** Those of the hosts that the browser allows (undefined until known), and how to look again. */
export function useGrants(hosts: string[]): [granted: string[] | undefined, look: () => void] {
  const [granted, setGranted] = useState<string[]>();
  const key = hosts.join();
  const look = useCallback(() => {
    void findGranted({ hosts: key ? key.split(',') : [] }).then(({ hosts }) => setGranted(hosts));
  }, [key]);
  useEffect(look, [look]);
  return [granted, look];
}
