import type { MessageKey } from '@/utils/i18n';
import { foldText, toTerms } from '@/utils/library/fold';
import type { Section } from './section';

/** Id of a setting in the page, and in its address. */
export const toSettingId = (section: Pick<Section, 'id'>, setting: { id: string }) =>
  `${section.id}-${setting.id}`;

/**
 * Ids of the settings that a query finds: those whose texts, together with the words of their section, hold all its words, in
 * either script of Chinese. An empty query finds all.
 */
export function findSettings(
  sections: readonly Section[],
  query: string,
  text: (key: MessageKey) => string,
): Set<string> {
  const terms = toTerms(query);
  const found = sections.flatMap((section) => {
    const shared = [section.title, section.words];
    return section.settings
      .filter(({ texts }) => {
        const words = foldText([...shared, ...texts].map(text).join('\n'));
        return terms.every((term) => words.includes(term));
      })
      .map((setting) => toSettingId(section, setting));
  });
  return new Set(found);
}
