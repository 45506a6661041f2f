import { defineNoise } from '../define';

/** Longest list of tags, in characters. */
const maxLength = 120;

/** Keywords of an article, by the names of their elements. */
export default defineNoise({
  id: 'tags',
  kind: 'metadata',
  stage: 'page',
  names:
    /(?:^|[\s_-])(?:(?:article|post|news|entry|page)?-?tags?(?:-?(?:list|box|cloud|wrap\w*|links?|item))?|keywords?)(?:$|[\s_-])/i,
  isNoise: (element) => (element.textContent ?? '').trim().length < maxLength,
});
