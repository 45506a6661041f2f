import { tagName } from '../../capture/tags';

/** Names that a build makes anew, or that say how something is right now: no page has them for long. */
const unstable =
  /^(?:css|sc|jsx|svelte|emotion|styled|data-v|ng|ember|react|_)-?[\w-]*\d|^[\w-]*[_-][a-z0-9]*\d[a-z0-9]{4,}$|\d{4,}|^(?:active|current|selected|open|hover|focus|visible|hidden|show|first|last|odd|even|clearfix|row|col|left|right)$/i;
/** Attributes that name what an element is for. */
const telling = ['itemprop', 'data-testid', 'data-role', 'role', 'rel', 'property'];
/** How many elements above the one pointed at a selector may name. */
const mostAbove = 3;

const isStable = (name: string) => /^[a-z_][\w-]*$/i.test(name) && name.length <= 40 && !unstable.test(name);

/** The ways to name an element by itself, the most lasting first. */
function namesOf(element: Element): string[] {
  const tag = tagName(element).toLowerCase();
  const id = element.getAttribute('id') ?? '';
  const classes = (element.getAttribute('class') ?? '').split(/\s+/).filter(isStable);
  const attributes = telling.flatMap((name) => {
    const value = element.getAttribute(name) ?? '';
    return /^[\w -]{1,60}$/.test(value) && !/\d{3}/.test(value) ? [`${tag}[${name}="${value}"]`] : [];
  });
  return [
    ...(isStable(id) ? [`#${id}`] : []),
    ...attributes,
    ...classes.map((name) => `${tag}.${name}`),
    ...(classes.length > 1 ? [`${tag}${classes.map((name) => `.${name}`).join('')}`] : []),
    tag,
  ];
}

/**
 * A selector for an element somebody pointed at: one that should still find it, and its like on other pages, after the site was built
 * again. Ids and classes that look made by a machine are left out, and so are places among brothers, as long as anything else
 * tells the element apart.
 *
 * @param wanted `one`: this element and no other, for the article; `all`: also others of the same kind, for what is removed
 */
export function makeSelector(element: Element, wanted: 'one' | 'all'): string {
  const { ownerDocument: document } = element;
  const isGood = (selector: string) => {
    const found = document.querySelectorAll(selector);
    return wanted === 'one' ? found.length === 1 && found[0] === element : true;
  };
  const own = namesOf(element);
  const first = own.find((name) => (wanted === 'one' ? isGood(name) : name !== own.at(-1)));
  if (first) return first;
  let above = element.parentElement;
  for (let level = 0; above && level < mostAbove; level++, above = above.parentElement)
    for (const name of namesOf(above).slice(0, -1))
      for (const inner of own) {
        const selector = `${name} ${level === 0 ? '> ' : ''}${inner}`;
        if (isGood(selector) && document.querySelector(selector)) return selector;
      }
  return toPath(element);
}

/** The way from the nearest element with a name of its own, or the root, by places among brothers: exact, and the first thing to break. */
function toPath(element: Element): string {
  const { ownerDocument: document } = element;
  const isAlone = (name: string) => document.querySelectorAll(name).length === 1;
  const steps: string[] = [];
  for (let at: Element | null = element; at; at = at.parentElement) {
    const name = at === element ? undefined : namesOf(at).slice(0, -1).find(isAlone);
    if (name) return [name, ...steps].join(' > ');
    const tag = tagName(at).toLowerCase();
    const brothers = [...(at.parentElement?.children ?? [])].filter(
      (other) => tagName(other) === tagName(at as Element),
    );
    const place = brothers.length > 1 ? `:nth-of-type(${brothers.indexOf(at) + 1})` : '';
    steps.unshift(tag + place);
  }
  return steps.join(' > ');
}
