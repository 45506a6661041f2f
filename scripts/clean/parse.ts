import { Window } from 'happy-dom';
import { html as namespaces, parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/**
 * What is inside elements nested deeper than this is built beside them, as in Chromium
 * (kMaximumHTMLParserDOMTreeDepth): whatever walks the tree by recursion is safe.
 */
const maxDepth = 512;

/** What can have children: a document, an element, a template's content, a shadow root. */
type Holder = Node & ParentNode;

/** Children that are being built below a holder. */
interface Level {
  nodes: IterableIterator<Tree.ChildNode>;
  holder: Holder;
}

/** An element as parsed; one whose name the document refuses becomes a span, its attributes the same way or not at all. */
function createElement(document: Document, node: Tree.Element): Element {
  let element: Element;
  try {
    element = document.createElementNS(node.namespaceURI, node.tagName);
  } catch {
    element = document.createElement('span');
  }
  for (const { name, value, namespace, prefix } of node.attrs) {
    try {
      if (namespace) element.setAttributeNS(namespace, prefix ? `${prefix}:${name}` : name, value);
      else element.setAttribute(name, value);
    } catch {
      // Stray quotes and angle brackets in a tag: no such attribute can be asked for.
    }
  }
  return element;
}

/** Where the children of an element go: a template with `shadowrootmode` is its parent's shadow root, as on a loaded page. */
function holderOf(element: Element, node: Tree.Element, parent: Holder): Holder | undefined {
  if (node.tagName !== 'template' || node.namespaceURI !== namespaces.NS.HTML) return element;
  const mode = node.attrs.find((attribute) => attribute.name === 'shadowrootmode')?.value;
  if (mode !== 'open' && mode !== 'closed') return (element as HTMLTemplateElement).content;
  try {
    return (parent as Element).attachShadow({ mode: 'open' });
  } catch {
    return undefined;
  }
}

/** Adds a parsed node below a real one; answers where its children go, if it has any to build. */
function add(document: Document, node: Tree.ChildNode, parent: Holder): Holder | undefined {
  if (node.nodeName === '#text') parent.append((node as Tree.TextNode).value);
  if (node.nodeName === '#comment') parent.append(document.createComment((node as Tree.CommentNode).data));
  if (!('attrs' in node)) return undefined;
  const element = createElement(document, node);
  const holder = holderOf(element, node, parent);
  if (holder && holder !== (parent as Partial<Element>).shadowRoot) parent.append(element);
  return holder;
}

/** Builds the parsed tree below the document, in document order and without recursion. */
function build(document: Document, tree: Tree.Document): void {
  const open: Level[] = [{ nodes: tree.childNodes.values(), holder: document }];
  for (let level = open.at(-1); level; level = open.at(-1)) {
    const { value: node, done } = level.nodes.next();
    if (done) {
      open.pop();
      continue;
    }
    const holder = add(document, node, level.holder);
    if (!holder || !('attrs' in node)) continue;
    const nodes = 'content' in node ? node.content.childNodes : node.childNodes;
    const isLeaf = nodes.every((child) => !('attrs' in child));
    open.push({ nodes: nodes.values(), holder: isLeaf || open.length < maxDepth ? holder : level.holder });
  }
}

/**
 * Parses a page into a happy-dom document. parse5 makes the tree, by the HTML standard: happy-dom's own parser ends an
 * unquoted attribute value at the first `=` and leaves mis-nested tags otherwise than browsers do. No script runs and
 * nothing is loaded.
 *
 * @param url absolute address of the page
 */
export function parsePage(html: string, url: string): Document {
  const window = new Window({ url });
  const document = new window.DOMParser().parseFromString('', 'text/html') as unknown as Document;
  document.replaceChildren();
  // As in a browser without scripts, where `noscript` holds elements.
  build(document, parse(html, { scriptingEnabled: false }));
  return document;
}
