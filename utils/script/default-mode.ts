import type { ScriptMode } from './mode';

function toMode(language: string): ScriptMode | undefined {
  const [primary, ...subtags] = language.toLowerCase().split('-');
  if (primary === 'yue') return 'hk';
  if (primary !== 'zh') return undefined;
  if (subtags.includes('hans')) return 'cn';
  if (subtags.includes('hk') || subtags.includes('mo')) return 'hk';
  if (subtags.includes('tw')) return 'tw';
  if (subtags.includes('hant')) return 'hant';
  return 'cn';
}

/**
 * The mode offered first, by the languages of the browser, most wanted first (`navigator.languages`): the first Chinese
 * one decides; where there is none, nothing is converted.
 */
export function defaultMode(uiLanguages: readonly string[]): ScriptMode {
  return uiLanguages.map(toMode).find((mode) => mode !== undefined) ?? 'original';
}
