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

/** What the name of an element says about its text. */
export interface Tag {
  /** In capitals. */
  name: string;
  /** Starts and ends a block of text. */
  isBlock: boolean;
  /** Its text is not read as text. */
  isNonText: boolean;
  /** Its text is for browsers that cannot play or draw. */
  isPlayer: boolean;
  /** `isEmbed` is to be asked. */
  mayEmbed: boolean;
}

const embeds = set('iframe video canvas object embed');
const players = set('video audio canvas');

const tags = new Map<string, Tag>();

/** What an element's name says about it. */
export function tagOf(element: Element): Tag {
  const { nodeName } = element;
  let tag = tags.get(nodeName);
  if (!tag) {
    const name = nodeName.toUpperCase();
    tag = {
      name,
      isBlock: !inline.has(name) && !/[-:]/.test(name),
      isNonText: nonText.has(name),
      isPlayer: players.has(name),
      mayEmbed: embeds.has(name) || name === 'SCRIPT',
    };
    tags.set(nodeName, tag);
  }
  return tag;
}

/** An element's name in capitals, whatever document it came from. */
export function tagName(element: Element): string {
  return tagOf(element).name;
}

/** True for what stands in a line as a picture does: frames, players, drawings, formulas that a script is to draw. */
export function isEmbed(name: string, element: Element): boolean {
  return embeds.has(name) || (name === 'SCRIPT' && /^math\/tex/i.test(element.getAttribute('type') ?? ''));
}
