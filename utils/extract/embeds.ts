import { layoutFact } from '../capture/layout';
import { tagName } from '../capture/tags';
import { toHttpAddress } from './addresses';

/** Something that stands in a page and that an article cannot hold. */
export interface Embed {
  kind: 'video' | 'left-out';
  /** Where it can be seen: the page of a video, a frame's own address, else the page it stands in. */
  href: string;
  /** Address of a picture of it. */
  still?: string;
  title?: string;
}

/** Players by the address of their frame, and the pages and pictures of their videos; `$1` is the number. */
const players: [frame: RegExp, page: string, still?: string][] = [
  [
    /youtube(?:-nocookie)?\.com\/(?:embed|v)\/([\w-]{11})/i,
    'https://www.youtube.com/watch?v=$1',
    'https://i.ytimg.com/vi/$1/hqdefault.jpg',
  ],
  [/player\.vimeo\.com\/video\/(\d+)/i, 'https://vimeo.com/$1'],
  [/player\.bilibili\.com\/.*\bbvid=(BV\w+)/i, 'https://www.bilibili.com/video/$1'],
  [/player\.bilibili\.com\/.*\baid=(\d+)/i, 'https://www.bilibili.com/video/av$1'],
  [/player\.youku\.com\/embed\/(\w+=*)/i, 'https://v.youku.com/v_show/id_$1.html'],
  [/v\.qq\.com\/.*\bvid=(\w+)/i, 'https://v.qq.com/x/page/$1.html'],
  [/acfun\.cn\/player\/(ac\d+)/i, 'https://www.acfun.cn/v/$1'],
  [
    /dailymotion\.com\/embed\/video\/(\w+)/i,
    'https://www.dailymotion.com/video/$1',
    'https://www.dailymotion.com/thumbnail/video/$1',
  ],
];

/** Frames that say nothing of the article: advertisements, counters, buttons, comments, log-ins. */
const furniture =
  /\bads?\b|affiliate|adserv|adsystem|doubleclick|googlesyndication|tagmanager|taboola|outbrain|criteo|analytics|pixel|track|sync|captcha|disqus|comment|share|like|follow|plugins|cookie|consent|login|signin|auth|passport|newsletter|subscribe|chat|baidustatic|cpro|tanx|about:blank/i;
/** Sizes that advertisements are sold in, width by height in pixels. */
const sold =
  /^(?:300x250|336x280|728x90|970x90|970x250|160x600|300x600|320x50|320x100|468x60|120x600|250x250)$/;
/** Least width and height, in pixels, of a frame or drawing that shows something. */
const least = 100;

/** What a frame, player, plug-in or drawing of a page is; undefined for one that nobody would miss. */
export function readEmbed(element: Element, base: string): Embed | undefined {
  const tag = tagName(element);
  const title = element.getAttribute('title')?.trim() || element.getAttribute('aria-label')?.trim();
  const named = title ? { title } : {};
  const src =
    element.getAttribute('src') ?? element.getAttribute('data-src') ?? element.getAttribute('data') ?? '';
  if (tag === 'VIDEO') {
    const file = src || element.querySelector('source[src]')?.getAttribute('src') || '';
    const still = toHttpAddress(element.getAttribute('poster'), base);
    return { kind: 'video', href: toHttpAddress(file, base) ?? base, ...(still && { still }), ...named };
  }
  const address = toHttpAddress(src, base);
  for (const [frame, page, still] of players) {
    const number = address && frame.exec(address)?.[1];
    if (number)
      return {
        kind: 'video',
        href: page.replace('$1', number),
        ...(still && { still: still.replace('$1', number) }),
        ...named,
      };
  }
  const sizes = [sizeOf(element, 'width'), sizeOf(element, 'height')];
  if (sizes.some((size) => size !== undefined && size < least) || sold.test(sizes.join('x')))
    return undefined;
  if (tag === 'CANVAS')
    return sizes.includes(undefined) ? undefined : { kind: 'left-out', href: base, ...named };
  // Nothing plays Flash any more, wherever it stands.
  if (
    !address ||
    /\.swf\b/i.test(address) ||
    furniture.test(`${address} ${element.id} ${element.getAttribute('class') ?? ''}`)
  )
    return undefined;
  return { kind: 'left-out', href: address, ...named };
}

/** A size in pixels as an element states it; undefined for percentages and where it says nothing. */
function sizeOf(element: Element, side: 'width' | 'height'): number | undefined {
  const stated = element.getAttribute(side) ?? element.getAttribute(layoutFact[side]) ?? '';
  return /^\d+(?:px)?$/.test(stated) ? Number.parseInt(stated, 10) : undefined;
}
