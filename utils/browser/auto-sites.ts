import { browser } from 'wxt/browser';
import { changeSettings, readSettings } from '../settings/store';
import { type AutoPlaces, joinPlaces, withoutPlaces } from '../sites/auto-places';
import { toOrigins } from '../sites/match-origins';

/** Some places, as they are added, asked for and removed. */
export type SomePlaces = Partial<AutoPlaces>;

/** Whether the browser lets the extension work on a host without being asked. */
export function isHostGranted(host: string): Promise<boolean> {
  return isGranted({ hosts: [host] });
}

/** Whether the browser lets the extension work on all of some places without being asked. */
export function isGranted(places: SomePlaces): Promise<boolean> {
  return browser.permissions.contains({ origins: toOrigins(places) });
}

/** Those of the places that are granted, in their order. */
export async function findGranted({
  hosts = [],
  patterns = [],
  everywhere,
}: SomePlaces): Promise<AutoPlaces> {
  const [ofHosts, ofPatterns, all] = await Promise.all([
    Promise.all(hosts.map(isHostGranted)),
    Promise.all(patterns.map((pattern) => isGranted({ patterns: [pattern] }))),
    everywhere === true && isGranted({ everywhere }),
  ]);
  return {
    hosts: hosts.filter((_, index) => ofHosts[index]),
    patterns: patterns.filter((_, index) => ofPatterns[index]),
    everywhere: all,
  };
}

/**
 * Asks the person for a host's permission. To be called at once in a click, before anything is awaited.
 */
export function requestHost(host: string): Promise<boolean> {
  return request({ hosts: [host] });
}

/**
 * Begins automatic reading on some places, asking the person for all their permissions at once. To be called at once in a
 * click on a page of the extension, before anything is awaited.
 *
 * The prompt may close the popup that asks, so the wish is sent to the background first; where the browser grants it, the
 * background completes it whether or not the caller is still there.
 *
 * @param remember sends the wish to the background: `(places) => sendMessage('rememberPending', { places })`
 * @returns whether automatic reading is on there now
 */
export async function requestPlaces(
  places: SomePlaces,
  remember: (places: SomePlaces) => Promise<unknown>,
): Promise<boolean> {
  const remembered = remember(places);
  const requested = request(places).catch(() => false);
  await remembered.catch(() => undefined);
  await requested;
  await settlePending({ drops: true });
  return isGranted(places);
}

/** Ends automatic reading on some places, with the permissions that no other place needs. */
export async function forgetPlaces(places: SomePlaces): Promise<void> {
  const { auto } = await changeSettings(({ auto, pending }) => ({
    auto: withoutPlaces(auto, places),
    pending: withoutPlaces(pending, places),
  }));
  const needed = new Set(toOrigins(auto));
  const origins = toOrigins(places).filter((origin) => !needed.has(origin));
  // What an administrator granted cannot be taken away. The script goes all the same.
  if (origins.length) await browser.permissions.remove({ origins }).catch(() => false);
}

/** Stores that the permission for some places is being asked for. */
export async function rememberPending(places: SomePlaces): Promise<void> {
  await changeSettings(({ pending }) => ({ pending: joinPlaces(pending, places) }));
}

/**
 * Completes the pending places that are granted. The others are dropped with `drops`, when the answer was no or cannot
 * come any more, and else stay pending. A host that was asked for is no exception any more. The background registers the
 * script for what is new.
 */
export async function settlePending({ drops }: { drops: boolean }): Promise<void> {
  const { pending } = await readSettings();
  if (!toOrigins(pending).length) return;
  const granted = await findGranted(pending);
  const settled = drops ? pending : granted;
  await changeSettings((settings) => ({
    auto: joinPlaces(settings.auto, granted),
    except: {
      ...settings.except,
      hosts: settings.except.hosts.filter((host) => !granted.hosts.includes(host)),
    },
    pending: withoutPlaces(settings.pending, settled),
  }));
}

function request(places: SomePlaces): Promise<boolean> {
  return browser.permissions.request({ origins: toOrigins(places) });
}
