import type { Element, Root, RootContent } from 'hast';
import type { ConvertBlock, Mended } from './mode';

type Setter = (converted: string, mended: readonly Mended[] | undefined) => void;

/** A block to convert, and where each of its texts goes afterwards. */
export interface TextBlock extends ConvertBlock {
  setters: Setter[];
}

/** Elements whose text runs on in the block around them; every other one begins a block of its own. */
const inline =
  /^(?:a|abbr|b|bd[io]|big|cite|data|del|dfn|em|font|i|ins|label|mark|q|rb|ruby|s|small|span|strike|strong|su[bp]|time|tt|u|wbr)$/;
/** What is not prose: code and what a program answers, formulas, the brackets around ruby. */
const verbatim = /^(?:code|kbd|math|pre|rp|samp|script|style|svg|template|textarea|var)$/;
const isOtherHan = (lang: string | undefined): boolean => /^(?:ja|ko)(?:-|$)/i.test(lang ?? '');
const nothing = () => {};

/** The texts of an article as blocks to convert, in document order. Setters write into the tree and the fields given. */
export class ArticleTexts {
  readonly #blocks: TextBlock[] = [];
  #open: TextBlock = { texts: [], setters: [] };

  /** All blocks that hold text. */
  get blocks(): TextBlock[] {
    return this.#blocks.filter(({ texts }) => texts.some((text) => text.trim()));
  }

  /** A text that stands alone: a field of the article, an attribute. */
  addText(text: string | undefined, lang: string | undefined, set: Setter): void {
    if (text) this.#blocks.push({ texts: [text], setters: [set], lang });
  }

  /** The text nodes and attributes of a tree, one block for each block element. */
  addTree(parent: Root | Element, lang: string | undefined): void {
    this.#begin(lang);
    for (const node of parent.children) this.#visit(node, lang);
    this.#begin(lang);
  }

  #begin(lang: string | undefined): void {
    this.#open = { texts: [], setters: [], lang };
    this.#blocks.push(this.#open);
  }

  /** Something that no word reaches over, kept out of the text that comes back. */
  #separate(separator: string): void {
    this.#push(separator, nothing);
  }

  #push(text: string, set: Setter): void {
    this.#open.texts.push(text);
    this.#open.setters.push(set);
  }

  #visit(node: RootContent, outer: string | undefined): void {
    if (node.type === 'text') {
      this.#push(node.value, (converted, mended) => {
        node.value = converted;
        if (mended?.length) node.data = { ...node.data, mended };
      });
      return;
    }
    if (node.type !== 'element') return;
    const { tagName, properties } = node;
    const lang = typeof properties.lang === 'string' && properties.lang ? properties.lang : outer;
    this.#addAttributes(node, lang);
    if (tagName === 'br') this.#separate('\n');
    else if (verbatim.test(tagName) || !node.children.length)
      this.#separate(tagName === 'wbr' ? '' : '\ufffc');
    else if (tagName === 'rt' || isOtherHan(lang) !== isOtherHan(outer)) this.#aside(node, lang);
    else if (inline.test(tagName)) for (const child of node.children) this.#visit(child, lang);
    else {
      this.addTree(node, lang);
      this.#begin(outer);
    }
  }

  /** Text inside a sentence that is no part of it: a reading above a character, words of another language. */
  #aside(node: Element, lang: string | undefined): void {
    const around = this.#open;
    this.addTree(node, lang);
    this.#open = around;
    if (node.tagName !== 'rt') this.#separate('\ufffc');
  }

  #addAttributes({ properties }: Element, lang: string | undefined): void {
    for (const name of ['alt', 'title', 'ariaLabel', 'dataPostAuthor']) {
      const value = properties[name];
      if (typeof value !== 'string') continue;
      this.addText(value, lang, (converted) => {
        properties[name] = converted;
      });
    }
  }
}
