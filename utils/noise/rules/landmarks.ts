import { defineNoise } from '../define';

const furniture =
  'nav, [role=navigation], [role=banner], [role=contentinfo], [role=search], [role=dialog], [role=alertdialog], [role=menu], [aria-modal=true], dialog, datalist, select, textarea';

/** Landmarks that say themselves that they are the page's furniture, not its content. */
export default defineNoise({
  id: 'landmarks',
  kind: 'nav',
  stage: 'page',
  *find({ page }) {
    for (const element of page.body.querySelectorAll(furniture)) yield element;
    for (const element of page.body.querySelectorAll('header, footer'))
      if (!element.closest('article, main, section, blockquote')) yield element;
  },
});
