import { queryAll } from '../../capture/query';
import { defineNoise } from '../define';

const furniture =
  'nav, [role=navigation], [role=banner], [role=contentinfo], [role=search], [role=dialog], [role=alertdialog], [role=menu], [aria-modal=true], dialog, datalist, select, textarea';

/** Whether an element heads or ends a part of the page, and not all of it. */
const isOfPart = (element: Element) =>
  /^(?:HEADER|FOOTER)$/.test(element.nodeName) &&
  !element.matches(furniture) &&
  element.closest('article, main, section, blockquote') !== null;

/** Landmarks that say themselves that they are the page's furniture, not its content. */
export default defineNoise({
  id: 'landmarks',
  kind: 'nav',
  stage: 'page',
  find: ({ page: { document, body } }) =>
    queryAll(document, `${furniture}, header, footer`).filter(
      (element) => element !== body && body.contains(element) && !isOfPart(element),
    ),
});
