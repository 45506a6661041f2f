import { useEffect, useState } from 'preact/hooks';
import { isGranted, requestPlaces } from '@/utils/browser/auto-sites';
import { readFarmList } from '@/utils/browser/site-facts';
import { sendMessage } from '@/utils/messaging';
import { readSettings } from '@/utils/settings/store';
import { isAutoHost } from '@/utils/sites/auto-places';
import { hostsOfFamily } from '@/utils/sites/farms/farm-list';

/** The sites of a family of farms as automatic reading names them, and whether all are read automatically. */
export interface FarmFamily {
  /** Listed hosts, as they are told. */
  sites: string[];
  isOn: boolean;
  /** Begins automatic reading on all of them; false where the browser refused. To be called at once in a click. */
  turnOn(): Promise<boolean>;
}

/** Undefined until the list is read, and where there is no family of several sites. `host` is the page's own. */
export function useFarmFamily(family: string | undefined, host: string | undefined): FarmFamily | undefined {
  const [sites, setSites] = useState<string[]>([]);
  const [isOn, setOn] = useState(false);
  // Sites are listed without `www.`, and automatic reading takes hosts at their word.
  const hosts = [...new Set([...(host ? [host] : []), ...sites.flatMap((site) => [site, `www.${site}`])])];
  const look = async (wanted: string[]) => {
    const settings = await readSettings();
    const is = wanted.every((each) => isAutoHost(settings, each)) && (await isGranted({ hosts: wanted }));
    setOn(is);
    return is;
  };
  useEffect(() => {
    if (!family) return;
    // Without the list nothing is offered; the mark stays.
    void readFarmList()
      .then((list) => setSites(hostsOfFamily(list, family)))
      .catch(() => undefined);
  }, [family]);
  useEffect(() => {
    if (sites.length > 1) void look(hosts);
  }, [sites]);
  if (!family || sites.length < 2) return undefined;
  return {
    sites,
    isOn,
    turnOn: async () => {
      await requestPlaces({ hosts }, (places) => sendMessage('rememberPending', { places }));
      return look(hosts);
    },
  };
}
