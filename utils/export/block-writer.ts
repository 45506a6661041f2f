/** One line of plain text. Lines of the same group (a list, a table, a paragraph with breaks) stand without a blank line between. */
export interface Block {
  text: string;
  group: object;
  /** Bullet or number of a list item, indented by its depth. */
  marker?: string;
}

const collapse = (text: string): string => text.replace(/[ \t\n\r\f]+/g, ' ').trim();

/** Gathers inline text into blocks. */
export class BlockWriter {
  readonly blocks: Block[] = [];
  #line = '';
  #marker = '';

  /** Adds inline text to the line being written. */
  write(text: string): void {
    this.#line += text;
  }

  /** Sets the marker of the next line. */
  mark(marker: string): void {
    this.#marker = marker;
  }

  /** Ends the line being written; answers whether it held text. */
  end(group: object): boolean {
    const text = collapse(this.#line);
    this.#line = '';
    if (text) this.push(text, group);
    return text !== '';
  }

  /** Adds a line as it is. */
  push(text: string, group: object): void {
    this.blocks.push({ text, group, ...(this.#marker ? { marker: this.#marker } : {}) });
    this.#marker = '';
  }
}
