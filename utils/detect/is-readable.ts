/** The detector's answer; `reason` is for logs and bug reports. */
export interface Readability {
  readable: boolean;
  reason: string;
}

const han = /[\u3400-\u9fff\uf900-\ufaff\u3040-\u30ff\uac00-\ud7af]/g;

/** A Chinese character, kana or syllable block says about as much as three Latin letters. */
const cjkWeight = 3;
/** Least weight of a paragraph, and of all paragraphs of a page, in Latin letters. */
const least = { paragraph: 90, page: 420 };

/**
 * A cheap yes or no: does a page look like an article? Counts the weight of paragraphs that are not mostly links. No
 * layout is read, and nothing but the standard DOM is used, so it runs anywhere, at document_start scripts included.
 */
export function isReadable(document: Document): Readability {
  const { body } = document;
  if (!body) return { readable: false, reason: 'no body' };
  if (body.querySelector('input[type=password]') && (body.textContent ?? '').length < 3000)
    return { readable: false, reason: 'a login form' };
  let weight = 0;
  let paragraphs = 0;
  const seen = new Set<Element>();
  for (const node of body.querySelectorAll('p, pre, blockquote, br')) {
    const element = node.nodeName === 'BR' ? node.parentElement : node;
    if (!element || seen.has(element) || element.closest('nav, footer, aside, form, a')) continue;
    seen.add(element);
    if (element.parentElement && seen.has(element.parentElement)) continue;
    const text = (element.textContent ?? '').trim();
    const size = text.length + (text.match(han)?.length ?? 0) * (cjkWeight - 1);
    if (size < least.paragraph) continue;
    let linked = 0;
    for (const link of element.querySelectorAll('a')) linked += (link.textContent ?? '').length;
    if (linked * 2 > text.length) continue;
    weight += size * (1 - linked / text.length);
    paragraphs++;
    if (weight > least.page * 4) break;
  }
  return { readable: weight >= least.page, reason: `${paragraphs} paragraphs, weight ${Math.round(weight)}` };
}
