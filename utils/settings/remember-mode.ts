import type { ScriptMode } from '../script/mode';
import { changeSettings } from './store';

/**
 * Remembers the script mode chosen on a site: for that site, and as the choice for sites without one of their own.
 * Not to be called in a private window, where nothing is written.
 */
export async function rememberMode(host: string, scriptMode: ScriptMode): Promise<void> {
  await changeSettings(({ siteModes }) => ({
    scriptMode,
    siteModes: host ? { ...siteModes, [host]: scriptMode } : siteModes,
  }));
}
