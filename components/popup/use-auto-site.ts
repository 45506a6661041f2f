import { useEffect, useState } from 'preact/hooks';
import { forgetHost, isHostGranted, requestHost, settlePendingHosts } from '@/utils/browser/auto-sites';
import { sendMessage } from '@/utils/messaging';
import { readSettings } from '@/utils/settings/store';

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
    const { autoHosts } = await readSettings();
    setOn(autoHosts.includes(host) && (await isHostGranted(host)));
  };
  useEffect(() => {
    if (!host) return;
    // Where the popup opens, no question is open any more: one that closed the popup and was denied ends here.
    if (isPrivate) void look();
    else void settlePendingHosts({ drops: true }).then(look);
  }, [host]);

  const turn = async (on: boolean) => {
    setOn(on);
    if (on) {
      // Nothing may be awaited before the request: Firefox takes it only in the click itself.
      const remembered = sendMessage('rememberPendingHost', { host });
      const requested = requestHost(host).catch(() => false);
      await remembered.catch(() => undefined);
      await requested;
      await settlePendingHosts({ drops: true });
    } else await forgetHost(host);
    await look();
    return !on || (await isHostGranted(host));
  };
  return { isOn, turn };
}
