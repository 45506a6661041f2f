import type { Article, ChineseScript } from '../article/article';
import type { ScriptMode } from './mode';

const targets: Partial<Record<ScriptMode, { lang: string; script: ChineseScript }>> = {
  cn: { lang: 'zh-Hans', script: 'Hans' },
  hant: { lang: 'zh-Hant', script: 'Hant' },
  tw: { lang: 'zh-Hant-TW', script: 'Hant' },
  twp: { lang: 'zh-Hant-TW', script: 'Hant' },
  hk: { lang: 'zh-Hant-HK', script: 'Hant' },
};

/**
 * Language (BCP 47) and script of an article as a mode shows it: what fonts, line breaking and voices go by. Only Chinese
 * is converted, so every other language stays. Mixed text is Traditional with leftovers far more often than the reverse.
 */
export function targetOf(
  mode: ScriptMode,
  { lang, script }: Pick<Article, 'lang' | 'script'>,
): { lang?: string; script: ChineseScript } {
  if (script === 'none') return { lang, script };
  return targets[mode] ?? { lang: script === 'Hans' ? 'zh-Hans' : 'zh-Hant', script };
}

/** The `lang` of the element that shows an article in a mode; undefined where the language is not known. */
export function htmlLang(mode: ScriptMode, article: Pick<Article, 'lang' | 'script'>): string | undefined {
  return targetOf(mode, article).lang;
}
