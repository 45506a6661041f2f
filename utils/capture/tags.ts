const set = (names: string) => new Set(names.toUpperCase().split(' '));

const nonText = set('script style template noscript iframe noembed noframes head');

/**
 * Elements that stand in a line of text. Whatever is not here starts a block of its own, except custom elements, which
 * are inline unless they hold blocks.
 */
const inline = set(
  'a abbr acronym b bdi bdo big br cite code data del dfn em font i img input ins kbd label mark math meter nobr output picture ' +
    'progress q rb rp rt rtc ruby s samp small source span strike strong sub sup svg time track tt u var wbr button select textarea ' +
    'audio video canvas object embed map area slot semantics annotation mrow mi mn mo ms mtext mspace msup msub msubsup mfrac msqrt ' +
    'mroot mover munder munderover mtable mtr mtd mstyle mpadded mphantom menclose mmultiscripts mprescripts none',
);

const capitals = new Map<string, string>();

/** An element's name in capitals, whatever document it came from. */
export function tagName(element: Element): string {
  const name = element.nodeName;
  let tag = capitals.get(name);
  if (tag === undefined) {
    tag = name.toUpperCase();
    capitals.set(name, tag);
  }
  return tag;
}

const known = new Map<string, boolean>();

/** True where an element of this name starts and ends a block of text. */
export function isBlockTag(tag: string): boolean {
  let isBlock = known.get(tag);
  if (isBlock === undefined) {
    isBlock = !inline.has(tag) && !tag.includes('-') && !tag.includes(':');
    known.set(tag, isBlock);
  }
  return isBlock;
}

const embeds = set('iframe video canvas object embed');
const players = set('video audio canvas');

/** True for what stands in a line as a picture does: frames, players, drawings, formulas that a script is to draw. */
export function isEmbed(tag: string, element: Element): boolean {
  return embeds.has(tag) || (tag === 'SCRIPT' && /^math\/tex/i.test(element.getAttribute('type') ?? ''));
}

/** True for elements whose text is for browsers that cannot play or draw. */
export function isPlayerTag(tag: string): boolean {
  return players.has(tag);
}

/** True for elements whose text nobody reads as text. */
export function isNonTextTag(tag: string): boolean {
  return nonText.has(tag);
}
