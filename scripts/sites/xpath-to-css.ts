/** A name of an element or attribute. */
const name = '[A-Za-z_][\\w-]*';
const quoted = `"([^"]*)"|'([^']*)'`;

/** Tests of attributes in XPath, and what they are in CSS; `a` is the attribute, `v` the value. */
const tests: [form: RegExp, css: (a: string, v: string) => string | undefined][] = [
  [
    new RegExp(`^@(${name})\\s*=\\s*(?:${quoted})$`),
    (a, v) => (a === 'id' ? toWordTest(a, v) : `[${a}=${quote(v)}]`),
  ],
  [new RegExp(`^@(${name})$`), (a) => `[${a}]`],
  [
    new RegExp(`^contains\\(\\s*@(${name})\\s*,\\s*(?:${quoted})\\s*\\)$`),
    (a, v) => (v ? `[${a}*=${quote(v)}]` : undefined),
  ],
  [
    new RegExp(`^starts-with\\(\\s*@(${name})\\s*,\\s*(?:${quoted})\\s*\\)$`),
    (a, v) => (v ? `[${a}^=${quote(v)}]` : undefined),
  ],
  // The idiom for "one of the words of": contains(concat(' ', normalize-space(@class), ' '), ' word ').
  [
    new RegExp(
      `^contains\\(\\s*concat\\(\\s*['"] ['"]\\s*,\\s*(?:normalize-space\\(\\s*)?@(${name})\\s*\\)?\\s*,\\s*['"] ['"]\\s*\\)\\s*,\\s*(?:${quoted})\\s*\\)$`,
    ),
    (a, v) => (/^ \S+ $/.test(v) ? toWordTest(a, v.trim()) : undefined),
  ],
];

/**
 * The CSS test for an id, or for one word of another attribute: `#id` and `.class` where the word can be written so.
 *
 * @param word without white space
 */
export function toWordTest(attribute: string, word: string): string {
  const isName = /^[a-z_][\w-]*$/i.test(word);
  if (isName && attribute === 'id') return `#${word}`;
  if (isName && attribute === 'class') return `.${word}`;
  return `[${attribute}${attribute === 'id' ? '' : '~'}=${quote(word)}]`;
}

const quote = (value: string) => `"${value.replace(/["\\]/g, '\\$&')}"`;

/** Splits a text at a separator that stands outside brackets and quotes. */
function splitOutside(text: string, separator: RegExp): string[] {
  const parts: string[] = [];
  let depth = 0;
  let open = '';
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at);
    if (open) {
      if (sign === open) open = '';
      continue;
    }
    if (sign === '"' || sign === "'") open = sign;
    else if ('[('.includes(sign)) depth++;
    else if ('])'.includes(sign)) depth--;
    const found = depth === 0 && separator.exec(text.slice(at));
    if (!found) continue;
    parts.push(text.slice(from, at));
    from = at + found[0].length;
    at = from - 1;
  }
  return [...parts, text.slice(from)];
}

function toTest(condition: string): string | undefined {
  const text = condition.trim();
  const either = splitOutside(text, /^\s+or\s+/).map((part) => part.trim());
  if (either.length > 1) {
    const all = either.map(toTest);
    return all.includes(undefined) ? undefined : `:is(${all.join(', ')})`;
  }
  const both = splitOutside(text, /^\s+and\s+/).map((part) => part.trim());
  if (both.length > 1) {
    const all = both.map(toTest);
    return all.includes(undefined) ? undefined : all.join('');
  }
  const inner = /^not\((.*)\)$/s.exec(text)?.[1] ?? /^\((.*)\)$/s.exec(text)?.[1];
  if (inner !== undefined && splitOutside(inner, /^\)/).length === 1) {
    const test = toTest(inner);
    return test && (text.startsWith('not') ? `:not(${test})` : test);
  }
  for (const [form, css] of tests) {
    const [match, attribute = '', double, single] = form.exec(text) ?? [];
    if (match) return css(attribute.toLowerCase(), double ?? single ?? '');
  }
  return undefined;
}

function toStep(step: string): string | undefined {
  const [, element = '', predicates = ''] =
    new RegExp(`^(${name}|\\*)((?:\\[.*\\])?)$`, 's').exec(step) ?? [];
  if (!element) return undefined;
  let css = element === '*' ? '' : element.toLowerCase();
  for (const predicate of splitOutside(predicates, /^(?=\[)/).filter(Boolean)) {
    const condition = predicate.slice(1, -1).trim();
    // The place among those of one name is CSS's only where it comes before any other test.
    const isFirst = condition === '1' && css && !/[[:]/.test(css);
    const test = isFirst ? ':first-of-type' : toTest(condition);
    if (test === undefined) return undefined;
    css += test;
  }
  return css || '*';
}

function toPath(path: string): string | undefined {
  const parts = splitOutside(path.trim(), /^\/{1,2}/);
  if (parts.shift() !== '' || !parts.length) return undefined;
  const own = splitJoints(path.trim());
  let css = '';
  for (const [index, part] of parts.entries()) {
    const step = toStep(part.trim());
    if (step === undefined) return undefined;
    const joint = own[index] === '/' ? ' > ' : ' ';
    css += index ? joint + step : own[0] === '/' && step !== 'html' ? `:root > ${step}` : step;
  }
  return css;
}

/** The slashes between the steps of a path, those in predicates left out. */
function splitJoints(path: string): string[] {
  const joints: string[] = [];
  let depth = 0;
  for (let at = 0; at < path.length; at++) {
    const sign = path.charAt(at);
    if (sign === '[') depth++;
    else if (sign === ']') depth--;
    else if (sign === '/' && !depth) {
      const isDouble = path.charAt(at + 1) === '/';
      joints.push(isDouble ? '//' : '/');
      if (isDouble) at++;
    }
  }
  return joints;
}

/**
 * The CSS selector that finds what an XPath expression finds, in an HTML document; undefined where CSS has no words for it, or
 * this function does not know them. An attribute at the end becomes `@name`, as in the selectors of rules.
 */
export function toCss(xpath: string): string | undefined {
  const [, path = '', attribute] = /^(.*?)(?:\/@([\w-]+))?$/s.exec(xpath.trim()) ?? [];
  const paths = splitOutside(path, /^\s*\|\s*/).map(toPath);
  if (paths.includes(undefined) || (attribute && paths.length > 1)) return undefined;
  return paths.join(', ') + (attribute ? `@${attribute.toLowerCase()}` : '');
}
