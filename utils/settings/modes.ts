import { browser } from 'wxt/browser';
import { isScriptMode, type ScriptMode } from '../script/mode';
import { isHost } from '../sites/host';

/** The script modes that were chosen. */
export interface Modes {
  /** The mode chosen last; undefined until the first choice, then the browser's language decides. */
  scriptMode?: ScriptMode;
  /** Modes chosen on single sites. */
  siteModes: Record<string, ScriptMode>;
}

/** The modes among stored settings; what is damaged is left out. */
export function parseModes({ scriptMode, siteModes }: Partial<Record<keyof Modes, unknown>>): Modes {
  const entries = Object.entries(typeof siteModes === 'object' && siteModes ? siteModes : {});
  return {
    ...(isScriptMode(scriptMode) ? { scriptMode } : {}),
    siteModes: Object.fromEntries(
      entries.filter((entry): entry is [string, ScriptMode] => isHost(entry[0]) && isScriptMode(entry[1])),
    ),
  };
}

/** The modes alone, for the script that reads pages, which knows no other settings. */
export async function readModes(): Promise<Modes> {
  const { settings } = await browser.storage.local.get<{ settings?: object }>('settings');
  return parseModes(settings ?? {});
}
