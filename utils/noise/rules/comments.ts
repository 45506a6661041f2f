import { defineNoise } from '../define';

/** Readers' comments under an article, by name. */
export default defineNoise({
  id: 'comments',
  kind: 'comments',
  stage: 'page',
  names:
    /(?:^|[\s_-])(?:(?:post|article|news|js|hot|user|page|block)?-?comments?(?:-?(?:list|area|wrap\w*|box|section|form|container|respond))?|commentlist|respond|disqus\w*|pinglun\w*|gentie\w*)(?:$|[\s_-])/i,
});
