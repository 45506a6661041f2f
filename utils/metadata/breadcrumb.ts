import { queryAll } from '../capture/query';
import { squeeze, toLine } from '../text/characters';

const containers =
  '[class*="crumb" i], [id*="crumb" i], [aria-label*="breadcrumb" i], [itemtype*=BreadcrumbList], [class*="position" i], [class*="weizhi" i], [class*="dqwz" i]';
const home = /^(?:首页|首頁|主页|主頁|网站首页|回首頁|home|ホーム|トップ)$/i;

/**
 * The trail of links above an article: the site's name, where it leads the trail, and the innermost section.
 */
export function readBreadcrumb(document: Document, title: string): { siteName?: string; section?: string } {
  for (const container of queryAll(document, containers)) {
    const links = [...container.querySelectorAll('a')]
      .map((link) => toLine(link.textContent ?? ''))
      .filter(Boolean);
    if (!links.length || links.length > 8 || (container.textContent ?? '').length > 300) continue;
    const [first, ...rest] = links;
    const sections = rest.filter(
      (name) => squeeze(name) !== squeeze(title) && !home.test(name) && name.length <= 20,
    );
    return {
      siteName: first && !home.test(first) && first.length <= 20 && rest.length ? first : undefined,
      section: sections.at(-1),
    };
  }
  return {};
}
