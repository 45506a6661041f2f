import type { SiteRule } from '../../utils/sites/site-rule';
import { toCss, toWordTest } from './xpath-to-css';

/** Directives that are XPath expressions, and the fields of a rule that take them. */
const fields = {
  title: 'title',
  author: 'byline',
  date: 'date',
  body: 'content',
  strip: 'strip',
  next_page_link: 'nextPage',
  single_page_link: 'singlePage',
} as const;
type Directive = keyof typeof fields;
const single = new Set<string>(['title', 'author', 'date', 'next_page_link', 'single_page_link']);

/** A name of an id or class as part of a selector. */
const quote = (value: string) => `"${value.replace(/["\\]/g, '\\$&')}"`;

/** An expression as a selector of rules: CSS where it has words for it, else the XPath, attribute names in lower case. */
function toSelector(directive: Directive, expression: string): string {
  const xpath = expression.trim().replace(/@[A-Za-z][\w-]*/g, (name) => name.toLowerCase());
  // The first of several is what a field takes anyway.
  const first = single.has(directive) ? (/^\((.*)\)\[1\]$/s.exec(xpath)?.[1] ?? xpath) : xpath;
  return toCss(first) ?? (/^[/(]|^\.\//.test(xpath) ? xpath : `(${xpath})`);
}

/**
 * Turns a site config of Full-Text RSS into a rule. Directives about fetching (headers, logins, parsers) and about editing the
 * markup as text are left out: there is nothing of that kind here.
 *
 * @param file name of the file: `example.com.txt` is for that host, `.example.com.txt` for those below it
 */
export function fromFtr(file: string, text: string): SiteRule {
  const host = file.replace(/\.txt$/, '');
  const rule: SiteRule = {
    id: host.replace(/^\./, ''),
    hosts: [host.startsWith('.') ? `*${host}` : host],
    from: 'fivefilters',
  };
  const add = (field: (typeof fields)[Directive], selector: string) => {
    const before = rule[field] ?? [];
    if (!before.includes(selector)) rule[field] = [...before, selector];
  };
  for (const line of text.split(/\r?\n/)) {
    const [, directive = '', value = ''] = /^([a-z_]+)\s*:\s*(.+?)\s*$/.exec(line) ?? [];
    if (directive in fields) add(fields[directive as Directive], toSelector(directive as Directive, value));
    const word = value.replace(/^['"]|['"]$/g, '');
    if (directive === 'strip_id_or_class' && !/\s/.test(word))
      add('strip', `${toWordTest('class', word)}, ${toWordTest('id', word)}`);
    if (directive === 'strip_image_src') add('strip', `img[src*=${quote(word)}]`);
    if (directive === 'src_lazy_load_attr') rule.lazyImage = value;
  }
  return rule;
}
