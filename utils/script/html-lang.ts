import type { Article, ChineseScript } from '../article/article';
import { isHongKong } from './is-hong-kong';
import type { ScriptMode } from './mode';

const targets: Partial<Record<ScriptMode, { lang: string; script: ChineseScript }>> = {
  cn: { lang: 'zh-Hans', script: 'Hans' },
  hant: { lang: 'zh-Hant', script: 'Hant' },
  tw: { lang: 'zh-Hant-TW', script: 'Hant' },
  twp: { lang: 'zh-Hant-TW', script: 'Hant' },
  hk: { lang: 'zh-Hant-HK', script: 'Hant' },
};

/** What a language tag is told from: of an article that is only summed up, less. */
type Tagged = Pick<Article, 'lang' | 'script'> & Partial<Pick<Article, 'content'>>;

/** The language of Traditional text as it was published: the region that its glyphs show, where there is a text to see. */
const ownTag = (content: Article['content'] | undefined): string =>
  content && isHongKong(content) ? 'zh-Hant-HK' : 'zh-Hant';

/**
 * Language (BCP 47) and script of an article as a mode shows it: what fonts, line breaking and voices go by. Only Chinese
 * is converted, so every other language stays. Mixed text is Traditional with leftovers far more often than the reverse.
 */
export function targetOf(
  mode: ScriptMode,
  { lang, script, content }: Tagged,
): { lang?: string; script: ChineseScript } {
  if (script === 'none') return { lang, script };
  return targets[mode] ?? { lang: script === 'Hans' ? 'zh-Hans' : ownTag(content), script };
}

/** The `lang` of the element that shows an article in a mode; undefined where the language is not known. */
export function htmlLang(mode: ScriptMode, article: Tagged): string | undefined {
  return targetOf(mode, article).lang;
}
