import { defineNoise } from '../define';

/** Lists of other articles, breadcrumbs and sign-up boxes, by the names of their containers, where they are mostly links or short. */
export default defineNoise({
  id: 'related',
  kind: 'related',
  stage: 'page',
  names:
    /(?:^|[\s_-])(?:related(?:-?\w+)?|relate|relative|rel-?(?:news|list|posts?)|recommend(?:-?\w+|s|ed|ation)?|rec-?list|tuijian\w*|xiangguan\w*|hot-?(?:news|list|article|rank|read|topics?)|rank(?:ing)?(?:-?(?:list|box))?|popular(?:-?\w+)?|newsletter(?:-?\w+)?|subscri(?:be|ption)(?:-?\w+)?|breadcrumbs?(?:-?\w+)?|crumbs?)(?:$|[\s_-])/i,
  isNoise(element) {
    const length = (element.textContent ?? '').trim().length;
    const links = [...element.querySelectorAll('a')].reduce(
      (sum, link) => sum + (link.textContent ?? '').trim().length,
      0,
    );
    return length < 120 || links * 2 > length;
  },
});
