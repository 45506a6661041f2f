const han = /[\u3400-\u9fff\uf900-\ufaff\u3040-\u30ff\uac00-\ud7af]/g;
const space = /\s+/g;

/** A Chinese character, kana or syllable block says about as much as three Latin letters. */
const cjkWeight = 3;
/** Least weight of a stretch of text, and of all stretches of a page, in Latin letters. */
const least = { stretch: 50, page: 200 };
/** Elements whose text is none of an article, unless the main part of the page stands in them. */
const aside = 'a, nav, footer, aside, script, style, noscript, template, textarea, button, select, option';

/**
 * The cheap gate: may a page be an article? It only asks for stretches of text outside links, wherever they stand, since old pages
 * set their text in table cells; `judgeArticle` decides on what was read. No layout is read, and nothing but the standard
 * DOM is used, so it runs anywhere, at document_start scripts included.
 */
export function isReadable(document: Document): boolean {
  const { body } = document;
  if (!body) return false;
  let weight = 0;
  const walker = document.createTreeWalker(body, 4);
  for (let node = walker.nextNode(); node && weight < least.page; node = walker.nextNode()) {
    const raw = (node as Text).data;
    if (raw.length < least.stretch / cjkWeight) continue;
    const text = raw.replace(space, '');
    const size = text.length + (text.match(han)?.length ?? 0) * (cjkWeight - 1);
    if (size < least.stretch || node.parentElement?.closest(`${aside}, main`)?.matches(aside)) continue;
    weight += size;
  }
  return weight >= least.page;
}
