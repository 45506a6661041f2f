import { tagName } from '../../capture/tags';

/** Words without white space: pages and articles break their lines differently. */
export const bare = (text: string) => text.replace(/\s+/g, '');

/** From how many characters on a beginning tells one place of a page from the others. */
const enough = 24;
const unread = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE']);

/**
 * The words of a page in one text, to find the elements that blocks of its article came from. An article holds no ids and no
 * nodes of its page; in the order of the text, its words tell the place.
 */
export class PageTexts {
  private readonly nodes: Node[] = [];
  /** Where the words of each node begin. */
  private readonly starts: number[] = [];
  private readonly text: string;
  private at = 0;

  constructor(body: Element) {
    const walker = body.ownerDocument.createTreeWalker(body, 4);
    let text = '';
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const words = bare(node.nodeValue ?? '');
      if (!words || (node.parentElement && unread.has(tagName(node.parentElement)))) continue;
      this.nodes.push(node);
      this.starts.push(text.length);
      text += words;
    }
    this.text = text;
  }

  /** The smallest element with these words, looked for behind those found before, then from the top; undefined without any. */
  find(words: string): Element | undefined {
    const wanted = bare(words);
    if (!wanted) return undefined;
    const begin = wanted.slice(0, enough);
    for (const text of wanted === begin ? [wanted] : [wanted, begin])
      for (const from of [this.at, 0]) {
        const place = this.text.indexOf(text, from);
        if (place < 0) continue;
        this.at = place + text.length;
        return this.elementOf(place, this.at - 1, text.length);
      }
    return undefined;
  }

  private elementOf(from: number, to: number, length: number): Element | undefined {
    const [first, last] = [this.nodes[this.indexAt(from)], this.nodes[this.indexAt(to)]];
    let element = first?.parentElement ?? undefined;
    while (element && last && !element.contains(last)) element = element.parentElement ?? undefined;
    // A paragraph rather than the one span that is all of it.
    let above = element?.parentElement;
    while (above && tagName(above) !== 'BODY' && bare(above.textContent ?? '').length === length) {
      element = above;
      above = above.parentElement;
    }
    return element;
  }

  private indexAt(place: number): number {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.starts[middle] ?? 0) <= place) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
