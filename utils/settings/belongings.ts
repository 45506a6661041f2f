import { mergeDictionaries } from '../script/dictionary-file';
import { joinPlaces } from '../sites/auto-places';
import type { RuleFault } from '../sites/rule-fault';
import { parseRules } from '../sites/text-form/parse-rules';
import { writeRules } from '../sites/text-form/write-rules';
import { readDictionaryText, storeDictionaryText } from './dictionary-store';
import type { Settings } from './settings';
import type { Belongings, SettingsFile } from './settings-file';
import { changeSettings, readSettings } from './store';
import { addRules, readRulesText, saveRulesText } from './user-rules';

/** Everything that can be set, as it is stored now. */
export async function readBelongings(): Promise<Belongings> {
  const [settings, rules, dictionary] = await Promise.all([
    readSettings(),
    readRulesText(),
    readDictionaryText(),
  ]);
  return { settings, rules, dictionary };
}

/** Stores everything as it was at another time. */
export async function restoreBelongings({ settings, rules, dictionary }: Belongings): Promise<void> {
  // A script that was not chosen then is not chosen again.
  await changeSettings(() => ({ scriptMode: undefined, ...settings }));
  await saveRulesText(rules);
  await storeDictionaryText(dictionary);
}

/**
 * Takes over what a file brings. What is chosen of several goes in place of what was; lists, rules and words are added to those that are
 * there, so that nothing is lost.
 *
 * @param isUnderstood tries a rule's selector in a browser
 * @returns the faults of rules that were left out; the others of the file are in use
 */
export async function addBelongings(
  { settings, rules, dictionary }: SettingsFile,
  isUnderstood?: (selector: string) => boolean,
): Promise<RuleFault[]> {
  await changeSettings((before) => mergeSettings(before, settings));
  if (dictionary) await storeDictionaryText(mergeDictionaries(await readDictionaryText(), dictionary).text);
  if (!rules) return [];
  const parsed = parseRules(rules, isUnderstood);
  // Where there is nothing to keep, comments come along.
  if (!parsed.faults.length && !(await readRulesText()).trim()) return saveRulesText(rules);
  const refused = parsed.rules.length ? await addRules(writeRules(parsed.rules)) : [];
  return [...parsed.faults, ...refused];
}

function mergeSettings(before: Settings, added: Partial<Settings>): Partial<Settings> {
  const { auto, except, siteModes, ...chosen } = added;
  const both = (kind: keyof Settings['except']) => [...before.except[kind], ...(except?.[kind] ?? [])];
  return {
    ...chosen,
    siteModes: { ...before.siteModes, ...siteModes },
    auto: joinPlaces(before.auto, auto ?? {}),
    except: { hosts: both('hosts'), patterns: both('patterns'), pages: both('pages') },
  };
}
