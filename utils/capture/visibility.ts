import { layoutFact } from './layout';

const hiddenStyle =
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|opacity\s*:\s*0(?:\.0+)?\s*(?:;|!|$)|font-size\s*:\s*0(?:px|em|pt)?\s*(?:;|!|$)|text-indent\s*:\s*-\d{3,}|(?:left|top)\s*:\s*-\d{3,})/i;

/** True where an element says, or was measured, to be invisible. A hint: hidden blocks with most of the prose stay. */
export function isMarkedHidden(element: Element): boolean {
  if (element.hasAttribute(layoutFact.hidden) || element.hasAttribute('hidden')) return true;
  const style = element.getAttribute('style');
  return style !== null && hiddenStyle.test(style);
}

const marks = `[${layoutFact.hidden}], [hidden], [style]`;

/** The elements in a tree, its top included, that are marked as hidden. */
export function findMarkedHidden(top: Element): Set<Element> {
  return new Set([top, ...top.querySelectorAll(marks)].filter(isMarkedHidden));
}
