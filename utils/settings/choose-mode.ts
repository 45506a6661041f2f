import { defaultMode } from '../script/default-mode';
import type { ScriptMode } from '../script/mode';
import type { Modes } from './modes';

/**
 * The script mode to begin with on a site: the one chosen there, else the one chosen last, else what the browser's
 * languages (BCP 47 tags, most wanted first) speak for.
 */
export function chooseMode(
  { siteModes, scriptMode }: Modes,
  host: string,
  languages: readonly string[],
): ScriptMode {
  return siteModes[host] ?? scriptMode ?? defaultMode(languages);
}
