import type { Home } from './homes';

/** Names, in English and pinyin, that templates give to text, to what is not text, to replies and to windows over the page. */
const good =
  /article|content|post(?!er)|entry|\bbody|text|story|detail|main|news|zhengwen|neirong|\bcont\b|zw\b|read|essay/i;
const bad =
  /nav|menu|foot|side|relat|recommend|tuijian|\bhot|rank|share|social|\bads?\b|advert|crumb|copyright|login|tags?\b|tool|widget|banner|head(?!line)|meta|author|byline|pag(?:er|ination|ing)|promo|subscri|newsletter|list|more|links?|friend|search|sign|info/i;
const comment = /comment(?!ary)|repl(?:y|ies)(?![a-z])|disqus|pinglun|discussion|respond(?![a-z])/i;
const overlay = /cookie|consent|gdpr|onetrust|modal|pop-?up|overlay|dialog|lightbox/i;

/** Names that Readability takes for unlikely to hold the article, unless the second list speaks for them; and roles. */
const unlikely =
  /-ad-|ai2html|banner|breadcrumb|combx|comment|community|cover-wrap|disqus|extra|footer|gdpr|header|legends|menu|related|remark|replies|rss|shoutbox|sidebar|skyscraper|social|sponsor|supplemental|ad-break|agegate|pagination|pager|popup|yom-remote|cookie|consent|onetrust/i;
const maybe = /and|article|body|column|content|main|mathjax|shadow/i;
const unlikelyRole = /^(?:menu|menubar|complementary|navigation|alert|alertdialog|dialog)$/;

/** What the elements around a block are, and are called. */
export interface Surroundings {
  article: boolean;
  nav: boolean;
  aside: boolean;
  header: boolean;
  footer: boolean;
  form: boolean;
  list: boolean;
  tables: number;
  /** Steps up to the nearest element of such a name, at most 9, and how many there are. */
  goodNear: number;
  badNear: number;
  goodCount: number;
  badCount: number;
  commentNear: number;
  commentCount: number;
  overlay: boolean;
  /** In an element of a name or role that speaks against the article. */
  unlikely: boolean;
}

const nothing: Surroundings = {
  article: false,
  nav: false,
  aside: false,
  header: false,
  footer: false,
  form: false,
  list: false,
  tables: 0,
  goodNear: 9,
  badNear: 9,
  goodCount: 0,
  badCount: 0,
  commentNear: 9,
  commentCount: 0,
  overlay: false,
  unlikely: false,
};

/** Answers what stands around a home; each home is asked once, and names that repeat are looked at once. */
export function surroundingsReader(): (home: Home) => Surroundings {
  const known = new Map<Home, Surroundings>();
  const signs = new Map<string, Signs>();
  const signsOf = (element: Element): Signs => {
    const { id } = element;
    const names = element.getAttribute('class') ?? '';
    const role = element.getAttribute('role') ?? '';
    const name = id || role ? `${id} ${names} ${role}` : names;
    if (!name) return noSigns;
    const key = role ? `${name}\n${role}` : name;
    let found = signs.get(key);
    if (!found) {
      found = readSigns(name, role);
      signs.set(key, found);
    }
    return found;
  };
  const read = (home: Home): Surroundings => {
    const path: Home[] = [];
    let at: Home | undefined = home;
    while (at && !known.has(at)) {
      path.push(at);
      at = at.parent;
    }
    let around = (at && known.get(at)) ?? nothing;
    for (const inner of path.reverse()) {
      if (inner.parent) around = extend(around, inner.element.nodeName, signsOf(inner.element));
      known.set(inner, around);
    }
    return around;
  };
  return read;
}

/** What the names and the role of an element say. */
interface Signs {
  isGood: boolean;
  isBad: boolean;
  isComment: boolean;
  isOverlay: boolean;
  isUnlikely: boolean;
}

const noSigns: Signs = {
  isGood: false,
  isBad: false,
  isComment: false,
  isOverlay: false,
  isUnlikely: false,
};

const readSigns = (name: string, role: string): Signs => ({
  isGood: good.test(name),
  isBad: bad.test(name),
  isComment: comment.test(name),
  isOverlay: overlay.test(name),
  isUnlikely: unlikelyRole.test(role) || (unlikely.test(name) && !maybe.test(name)),
});

function extend(around: Surroundings, tag: string, signs: Signs): Surroundings {
  const { isGood, isBad, isComment } = signs;
  return {
    article: around.article || tag === 'ARTICLE' || tag === 'MAIN',
    nav: around.nav || tag === 'NAV',
    aside: around.aside || tag === 'ASIDE',
    header: around.header || tag === 'HEADER',
    footer: around.footer || tag === 'FOOTER',
    form: around.form || tag === 'FORM',
    list: around.list || tag === 'UL' || tag === 'OL',
    tables: around.tables + Number(tag === 'TABLE'),
    goodNear: isGood ? 0 : Math.min(9, around.goodNear + 1),
    badNear: isBad ? 0 : Math.min(9, around.badNear + 1),
    goodCount: around.goodCount + Number(isGood),
    badCount: around.badCount + Number(isBad),
    commentNear: isComment ? 0 : Math.min(9, around.commentNear + 1),
    commentCount: around.commentCount + Number(isComment),
    overlay: around.overlay || signs.isOverlay,
    unlikely: around.unlikely || signs.isUnlikely,
  };
}
