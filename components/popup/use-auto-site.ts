import { useEffect, useState } from 'preact/hooks';
import { addExceptions } from '@/utils/browser/auto-exceptions';
import { forgetPlaces, isHostGranted, requestPlaces, settlePending } from '@/utils/browser/auto-sites';
import { sendMessage } from '@/utils/messaging';
import { readSettings } from '@/utils/settings/store';
import { isAutoHost } from '@/utils/sites/auto-places';

/**
 * Whether a host is read automatically, and how to turn that on and off. Answers false where the browser refused.
 * In a private window it only looks.
 */
export function useAutoSite(
  host: string | undefined = '',
  isPrivate: boolean,
): { isOn: boolean; turn(on: boolean): Promise<boolean> } {
  const [isOn, setOn] = useState(false);
  const look = async () => {
    const is = isAutoHost(await readSettings(), host) && (await isHostGranted(host));
    setOn(is);
    return is;
  };
  useEffect(() => {
    if (!host) return;
    // Where the popup opens, no question is open any more: one that closed the popup and was denied ends here.
    if (isPrivate) void look();
    else void settlePending({ drops: true }).then(look);
  }, [host]);

  const turn = async (on: boolean) => {
    setOn(on);
    // Nothing may be awaited before the request: Firefox takes it only in the click itself.
    if (on) await requestPlaces({ hosts: [host] }, (places) => sendMessage('rememberPending', { places }));
    else {
      await forgetPlaces({ hosts: [host] });
      // Where all sites are read, one that is not is an exception.
      if (isAutoHost(await readSettings(), host)) await addExceptions({ hosts: [host] });
    }
    return (await look()) === on;
  };
  return { isOn, turn };
}
