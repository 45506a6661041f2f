import type { Block, Page } from '../../../capture/page';
import { readStatedTypes } from '../../../detect/stated-types';
import { countHan, squeeze } from '../../../text/characters';
import { cardReaders } from './cards';
import { type Home, type Homes, isInside, stepsTo, toHomes } from './homes';
import { surroundingsReader } from './surroundings';
import { findTops } from './top';

const furniture =
  /版权|版權|copyright|©|all rights|责任编辑|責任編輯|编辑[:：]|来源[:：]|來源[:：]|免责|声明|聲明|分享|打印|收藏|评论|評論|登录|登入|注册|首页|首頁|上一|下一|返回|更多|相关|相關|推荐|推薦|热门|熱門|阅读全文|订阅|訂閱|关注|備案|备案|广告|廣告|subscribe|sign up|log ?in|read more|related|newsletter|cookie|advertis|privacy|terms of|follow us|share (?:this|on)|comments?\b/i;
const ends = /[。！？…；.!?;۔؟।][”"’'」』）)\]]*$/;
const stops = /[。！？.!?](?=\s|$|[^\d.])/g;
const commas = /[，,、;；]/g;
const digits = /\d/g;
const bullet = /^[·•>»\-–—▪■◆●○★☆]/;
const time =
  /\d{4}[-/.年]\s?\d{1,2}|\d{1,2}:\d{2}|\bago\b|小时前|小時前|分钟前|分鐘前|天前|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d/i;

export interface FeatureInput {
  title: string;
  description: string;
  isClaimed(block: Block): boolean;
}

const log = (value: number) => Math.log2(1 + value);
const ratio = (part: number, whole: number) => (whole ? part / whole : 0);

/** Order of the values. */
export const featureNames = [
  'length',
  'linkDensity',
  'ends',
  'stops',
  'commas',
  'digits',
  'han',
  'images',
  'furniture',
  'bullet',
  'isTitle',
  'inTitle',
  'titleOverlap',
  'inDescription',
  'time',
  'duplicate',
  'bold',
  'breaks',
  'p',
  'li',
  'cell',
  'heading',
  'div',
  'pre',
  'dd',
  'caption',
  'article',
  'nav',
  'aside',
  'header',
  'footer',
  'form',
  'list',
  'quote',
  'tables',
  'depth',
  'goodNear',
  'badNear',
  'goodCount',
  'badCount',
  'commentNear',
  'commentCount',
  'overlay',
  'unlikely',
  'commentShare',
  'feed',
  'feedShare',
  'prevLength',
  'prevLink',
  'prevEnds',
  'nextLength',
  'nextLink',
  'nextEnds',
  'prev2Length',
  'prev2Link',
  'next2Length',
  'next2Link',
  'prevTime',
  'nextTime',
  'nearProse',
  'nearLink',
  'nearLength',
  'proseBefore',
  'proseAfter',
  'sinceProse',
  'untilProse',
  'index',
  'textBefore',
  'sinceTitle',
  'afterTitle',
  'headingsBefore',
  'sinceHeading',
  'titleSteps',
  'home1Length',
  'home1Link',
  'home1Blocks',
  'home1Prose',
  'home2Length',
  'home2Link',
  'home2Blocks',
  'home2Prose',
  'home3Length',
  'home3Link',
  'home3Prose',
  'home4Link',
  'home4Prose',
  'share1',
  'share2',
  'share3',
  'overlap2',
  'overlap3',
  'statedArticle',
  'statedProduct',
  'statedCollection',
  'statedWebsite',
  'thread',
  'pageLength',
  'pageLink',
  'pageProse',
  'pageBlocks',
  'inTop',
  'inTops',
  'aroundTop',
  'topSteps',
  'topShare',
  'topScore',
  'homeScore',
  'anchorSteps',
  'likeAnchor',
  'sinceAnchor',
  'anchorInTop',
  'sameBlocks',
  'sameLength',
  'sameLink',
  'sameShare',
  'sameProse',
  'sameMost',
  'sameAlone',
  'samePrevLink',
  'sameNextLink',
  'cardCount',
  'cardLevel',
  'cardHead',
  'cardPosition',
  'cardProse',
  'cardLength',
  'claimed',
  'articleOrdinal',
  'twins',
] as const;

export interface BlockRows {
  blocks: readonly Block[];
  rows: Float32Array[];
  homes: Homes;
  tops: Home[];
}

/** Places of features that others look at too. */
export const feature = {
  linkDensity: featureNames.indexOf('linkDensity'),
  han: featureNames.indexOf('han'),
  titleOverlap: featureNames.indexOf('titleOverlap'),
  feed: featureNames.indexOf('feed'),
  isTitle: featureNames.indexOf('isTitle'),
};

/** One row a block, in the order of `featureNames`. */
export function readFeatures(
  page: Page,
  blocks: readonly Block[],
  { title, description, isClaimed }: FeatureInput,
): BlockRows {
  const homes = toHomes(page, blocks);
  const { prose, body } = homes;
  const total = body.length || 1;
  const around = surroundingsReader();
  const { cardOf, feedOf } = cardReaders(homes);
  const lines = blocks.map((block) => (block.length < 300 ? squeeze(block.line) : ''));
  const wanted = squeeze(title);
  const wantedDescription = squeeze(description).slice(0, 400);
  const firstProse = prose.indexOf(true);
  let titleIndex = -1;
  if (wanted) {
    titleIndex = lines.lastIndexOf(wanted, Math.max(0, firstProse));
    if (titleIndex < 0) titleIndex = lines.indexOf(wanted);
  }
  const titleHome = titleIndex < 0 ? undefined : homes.of[titleIndex];
  const claimed = blocks.map((block) => isClaimed(block));
  const hans = blocks.map((block) => countHan(block.line));
  const arounds = homes.of.map((home) => around(home));
  const weightOf = (i: number) => (blocks[i]?.length ?? 0) + 2 * (hans[i] ?? 0);
  const weigh = (some: Home[]) => {
    let sum = 0;
    blocks.forEach((_, i) => {
      const h = homes.of[i];
      if (h && !claimed[i] && !arounds[i]?.unlikely && some.some((one) => isInside(h, one)))
        sum += weightOf(i);
    });
    return sum;
  };
  let tops = findTops(homes, weightOf, (i) => !claimed[i] && !arounds[i]?.unlikely);
  if (weigh(tops) < 500) tops = findTops(homes, weightOf, (i) => !claimed[i]);
  const top = tops.reduce((a, b) => (b.score > a.score ? b : a));
  const inTops = (home: Home) => tops.some((one) => isInside(home, one));
  let anchor = -1;
  for (let i = titleIndex + 1; i < blocks.length; i++)
    if (prose[i] && !claimed[i]) {
      anchor = i;
      break;
    }
  const anchorHome = homes.of[anchor];

  const seen = new Map<string, number>();
  for (const line of lines) if (line.length > 3) seen.set(line, (seen.get(line) ?? 0) + 1);
  const signatures = signaturesOf(homes);
  const same = sumSame(blocks, prose, signatures);
  let most = '';
  for (const [key, sum] of same) if (sum.prose > (same.get(most)?.prose ?? 0)) most = key;
  const overlaps = overlapsWith(title, blocks, (i) => lines[i] === wanted);
  const homeOverlap = new Map<Home, number>();
  blocks.forEach((_, i) => {
    const o = overlaps[i] ?? 0;
    let n = 0;
    for (let h = homes.of[i]; o && h && n < 4; h = h.parent, n++)
      if (o > (homeOverlap.get(h) ?? 0)) homeOverlap.set(h, o);
  });
  const times = blocks.map((block) => block.length < 80 && time.test(block.line));
  let commentProse = 0;
  let feedProse = 0;
  const feeds = homes.of.map((home) => feedOf(home));
  blocks.forEach((block, i) => {
    if (prose[i]) {
      if ((arounds[i]?.commentCount ?? 0) > 0) commentProse += block.length;
      if (feeds[i]) feedProse += block.length;
    }
  });
  const articles = [...page.body.querySelectorAll('article')].filter(
    (article) => !article.parentElement?.closest('article'),
  );
  const articleNumber = new Map<Element, number>(articles.map((article, n) => [article, n]));
  const titleSignature = titleIndex < 0 ? undefined : signatures[titleIndex];

  const lastProse: number[] = [];
  const nextProse: number[] = [];
  const proseBefore: number[] = [];
  const textBefore: number[] = [];
  const headings: number[] = [];
  const sinceHeading: number[] = [];
  const twins: number[] = [];
  let last = -99;
  let running = 0;
  let text = 0;
  let h1s = 0;
  let heading = -40;
  let twin = 0;
  blocks.forEach((block, i) => {
    lastProse.push(last);
    proseBefore.push(running);
    textBefore.push(text);
    headings.push(h1s);
    sinceHeading.push(i - heading);
    if (
      titleSignature !== undefined &&
      i > titleIndex &&
      signatures[i] === titleSignature &&
      lines[i] !== wanted
    )
      twin++;
    twins.push(twin);
    if (prose[i]) {
      last = i;
      running += block.length;
    }
    text += block.length;
    if (block.element.nodeName === 'H1') h1s++;
    if (/^H\d$/.test(block.element.nodeName)) heading = i;
  });
  let next = blocks.length + 99;
  for (let i = blocks.length - 1; i >= 0; i--) {
    nextProse[i] = next;
    if (prose[i]) next = i;
  }
  const density = (i: number) => ratio(blocks[i]?.linkLength ?? 0, blocks[i]?.length ?? 0);
  const endings = blocks.map((block) => ends.test(block.line));
  const sigmoid = (value: number) => Math.max(-50, Math.min(300, value));

  const stated = readStatedTypes(page.document);
  const thread = isThread(page);

  const rows = blocks.map((block, i) => {
    const { line, element, length } = block;
    const h1 = homes.of[i] ?? body;
    const h2 = h1.parent ?? h1;
    const h3 = h2.parent ?? h2;
    const h4 = h3.parent ?? h3;
    const near = arounds[i];
    if (!near) return new Float32Array();
    const share = (pattern: RegExp) => ratio(line.match(pattern)?.length ?? 0, line.length);
    let nearProse = 0,
      nearLinks = 0,
      nearLength = 0;
    for (let j = Math.max(0, i - 5); j <= Math.min(blocks.length - 1, i + 5); j++) {
      nearProse += Number(prose[j]);
      nearLinks += blocks[j]?.linkLength ?? 0;
      nearLength += blocks[j]?.length ?? 0;
    }
    const squeezed = lines[i] ?? '';
    const sum = same.get(signatures[i] ?? '');
    const card = cardOf(h1);
    const tag = element.nodeName;
    const article = articles.length ? element.closest('article') : null;
    const length1 = (j: number) => log(blocks[j]?.length ?? 0);
    return Float32Array.of(
      log(length),
      density(i),
      Number(endings[i]),
      share(stops),
      share(commas),
      share(digits),
      ratio(hans[i] ?? 0, length),
      block.images.length,
      Number(length < 400 && furniture.test(line)),
      Number(bullet.test(line)),
      Number(wanted !== '' && squeezed === wanted),
      Number(squeezed.length > 3 && wanted.includes(squeezed)),
      overlaps[i] ?? 0,
      Number(
        squeezed.length > 12 &&
          wantedDescription.length > 12 &&
          (wantedDescription.includes(squeezed.slice(0, 16)) ||
            squeezed.includes(wantedDescription.slice(0, 24))),
      ),
      Number(times[i]),
      Number((seen.get(squeezed) ?? 0) > 1),
      Number(
        block.runs.every(
          (run) =>
            run.hidden ||
            !run.node.data.trim() ||
            /^(?:B|STRONG|H\d)$/.test(run.node.parentElement?.nodeName ?? ''),
        ),
      ),
      Math.min(3, block.breaks),
      Number(tag === 'P'),
      Number(tag === 'LI'),
      Number(tag === 'TD' || tag === 'TH'),
      Number(/^H\d$/.test(tag)),
      Number(tag === 'DIV'),
      Number(tag === 'PRE'),
      Number(tag === 'DD' || tag === 'DT'),
      Number(tag === 'FIGCAPTION'),
      Number(near.article),
      Number(near.nav),
      Number(near.aside),
      Number(near.header),
      Number(near.footer),
      Number(near.form),
      Number(near.list),
      Number(near.quote),
      near.tables,
      h1.depth,
      near.goodNear,
      near.badNear,
      near.goodCount,
      near.badCount,
      near.commentNear,
      near.commentCount,
      Number(near.overlay),
      Number(near.unlikely),
      ratio(commentProse, body.prose),
      Math.min(40, feeds[i] ?? 0),
      ratio(feedProse, body.prose),
      length1(i - 1),
      density(i - 1),
      Number(endings[i - 1] ?? false),
      length1(i + 1),
      density(i + 1),
      Number(endings[i + 1] ?? false),
      length1(i - 2),
      density(i - 2),
      length1(i + 2),
      density(i + 2),
      Number(times[i - 1] || times[i - 2] || false),
      Number(times[i + 1] || times[i + 2] || false),
      nearProse,
      ratio(nearLinks, nearLength),
      log(nearLength),
      ratio(proseBefore[i] ?? 0, body.prose),
      ratio(body.prose - (proseBefore[i] ?? 0) - (prose[i] ? length : 0), body.prose),
      Math.min(30, i - (lastProse[i] ?? -99)),
      Math.min(30, (nextProse[i] ?? 999) - i),
      i / blocks.length,
      (textBefore[i] ?? 0) / total,
      titleIndex < 0 ? -1 : Math.min(60, Math.abs(i - titleIndex)),
      titleIndex < 0 ? -1 : Number(i > titleIndex),
      Math.min(5, headings[i] ?? 0),
      Math.min(40, sinceHeading[i] ?? 40),
      titleHome ? stepsTo(h1, titleHome, 12) : -1,
      log(h1.length),
      ratio(h1.linkLength, h1.length),
      log(h1.blocks),
      ratio(h1.prose, h1.length),
      log(h2.length),
      ratio(h2.linkLength, h2.length),
      log(h2.blocks),
      ratio(h2.prose, h2.length),
      log(h3.length),
      ratio(h3.linkLength, h3.length),
      ratio(h3.prose, h3.length),
      ratio(h4.linkLength, h4.length),
      ratio(h4.prose, h4.length),
      h1.length / total,
      h2.length / total,
      h3.length / total,
      homeOverlap.get(h2) ?? 0,
      homeOverlap.get(h3) ?? 0,
      Number(stated.isArticle),
      Number(stated.isProduct),
      Number(stated.isCollection),
      Number(stated.isWebsite),
      Number(thread),
      log(total),
      ratio(body.linkLength, total),
      ratio(body.prose, total),
      log(blocks.length),
      Number(isInside(h1, top)),
      Number(inTops(h1)),
      Number(top.parent !== undefined && isInside(h1, top.parent)),
      stepsTo(h1, top, 12),
      top.length / total,
      sigmoid(top.score),
      ratio(Math.max(h1.score, h2.score, h3.score), Math.max(1, top.score)),
      anchorHome ? stepsTo(h1, anchorHome, 12) : -1,
      Number(anchor >= 0 && signatures[i] === signatures[anchor]),
      anchor < 0 ? -99 : Math.max(-40, Math.min(60, i - anchor)),
      Number(anchorHome !== undefined && isInside(anchorHome, top)),
      log(sum?.blocks ?? 0),
      log(ratio(sum?.length ?? 0, sum?.blocks ?? 1)),
      ratio(sum?.links ?? 0, sum?.length ?? 0),
      (sum?.length ?? 0) / total,
      ratio(sum?.prose ?? 0, body.prose),
      Number(signatures[i] === most),
      ratio(sum?.alone ?? 0, sum?.blocks ?? 1),
      ratio(sum?.prevLink ?? 0, sum?.blocks ?? 1),
      ratio(sum?.nextLink ?? 0, sum?.blocks ?? 1),
      Math.min(40, card.count),
      card.level,
      card.home ? density(card.home.first) : 0,
      Math.min(30, card.position),
      log(card.home?.prose ?? 0),
      log(card.home?.length ?? 0),
      Number(claimed[i]),
      article
        ? Math.min(
            5,
            articleNumber.get(article) ??
              articleNumber.get(article.parentElement?.closest('article') ?? article) ??
              0,
          )
        : -1,
      Math.min(3, twins[i] ?? 0),
    );
  });
  return { blocks, rows, homes, tops };
}

interface Same {
  blocks: number;
  length: number;
  links: number;
  prose: number;
  alone: number;
  prevLink: number;
  nextLink: number;
}

function sumSame(
  blocks: readonly Block[],
  prose: readonly boolean[],
  signatures: readonly string[],
): Map<string, Same> {
  const same = new Map<string, Same>();
  const density = (block: Block | undefined) => ratio(block?.linkLength ?? 0, block?.length ?? 0);
  blocks.forEach((block, i) => {
    const key = signatures[i] ?? '';
    const sum = same.get(key) ?? {
      blocks: 0,
      length: 0,
      links: 0,
      prose: 0,
      alone: 0,
      prevLink: 0,
      nextLink: 0,
    };
    sum.blocks++;
    sum.length += block.length;
    sum.links += block.linkLength;
    if (prose[i]) sum.prose += block.length;
    if (signatures[i - 1] !== key && signatures[i + 1] !== key) sum.alone++;
    sum.prevLink += density(blocks[i - 1]);
    sum.nextLink += density(blocks[i + 1]);
    same.set(key, sum);
  });
  return same;
}

function signaturesOf(homes: Homes): string[] {
  const known = new Map<Home, string>();
  const part = (home: Home | undefined) =>
    home ? `${home.element.nodeName}.${home.element.getAttribute('class') ?? ''}` : '';
  return homes.of.map((home) => {
    let key = known.get(home);
    if (key === undefined) {
      key = `${part(home.parent?.parent)}>${part(home.parent)}>${part(home)}`;
      known.set(home, key);
    }
    return key;
  });
}

const words = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2,}|[\p{L}\p{N}]{4,}/gu;
const isCjk = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Share of the title's words (pairs of characters in Chinese) that each block holds. */
function overlapsWith(
  title: string,
  blocks: readonly Block[],
  isTitle: (index: number) => boolean,
): number[] {
  const grams = new Set<string>();
  for (const word of title.toLowerCase().match(words) ?? []) {
    if (!isCjk.test(word)) grams.add(word);
    else for (let at = 0; at + 2 <= word.length; at++) grams.add(word.slice(at, at + 2));
  }
  return blocks.map((block, index) => {
    if (!grams.size || block.length < 12 || isTitle(index)) return 0;
    const line = block.line.toLowerCase();
    let hits = 0;
    for (const gram of grams) if (line.includes(gram)) hits++;
    return hits / grams.size;
  });
}

/** Words by which forums and question pages name their addresses and bodies. */
const threadWords =
  /(?:^|[^a-z])(?:forums?|threads?|topics?|discuss(?:ions?)?|bbs|questions?|answers?|viewtopic|viewthread|showthread|community|tieba|qa)(?:$|[^a-z])|[/.]t[/]|comments\/\w/i;

function isThread(page: Page): boolean {
  const names = `${page.body.id} ${page.body.getAttribute('class') ?? ''}`;
  return threadWords.test(page.url) || threadWords.test(names);
}
