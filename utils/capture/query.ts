/** The tests of a selector on attributes that hold names: `[class*="author" i]`, `.author`. Others cost the browser next to nothing. */
const nameTest =
  /\[(class|id|href|role|itemprop|itemtype)([~^$*]?=)"?([^"\]]+?)"?(\s+i)?\]|\[[^\]]*\]|\.(?<name>[\w-]+)/g;

interface Test {
  /** As it stands in the selector, and the same up to the text asked for. */
  whole: string;
  head: string;
  attribute: string;
  /** In lower case. */
  text: string;
  ignoresCase: boolean;
}

/** The selectors of each list with their tests, by the list: lists are constants. */
const parsed = new Map<string, { selector: string; tests: Test[] }[]>();

function parseSelectors(list: string) {
  let selectors = parsed.get(list);
  if (!selectors) {
    selectors = list.split(',').map((selector) => ({
      selector,
      tests: [...selector.matchAll(nameTest)].flatMap(
        ([whole, attribute = '', operator = '', text = '', flag, name]): Test[] => {
          if (name)
            return [{ whole, head: '', attribute: 'class', text: name.toLowerCase(), ignoresCase: false }];
          if (!attribute) return [];
          const head = `[${attribute}${operator}`;
          return [{ whole, head, attribute, text: text.toLowerCase(), ignoresCase: flag !== undefined }];
        },
      ),
    }));
    parsed.set(list, selectors);
  }
  return selectors;
}

interface Values {
  joined: string;
  lower: string;
  /** How each text that was asked for is written in them. */
  spellings: Map<string, string[]>;
}

/** What was asked about a document: the values of attributes by their name, and what lists of selectors found. */
interface Asked {
  values: Map<string, Values>;
  found: Map<string, readonly Element[]>;
}

/** A captured page is never written to, so what was found stays true. */
const known = new WeakMap<Document, Asked>();

function askedOf(document: Document): Asked {
  let asked = known.get(document);
  if (!asked) {
    asked = { values: new Map(), found: new Map() };
    known.set(document, asked);
  }
  return asked;
}

function valuesOf(document: Document, attribute: string): Values {
  const all = askedOf(document).values;
  let values = all.get(attribute);
  if (!values) {
    const distinct = new Set<string | null>();
    for (const element of document.querySelectorAll(`[${attribute}]`))
      distinct.add(element.getAttribute(attribute));
    const joined = [...distinct].join('\n');
    const lower = joined.toLowerCase();
    // A few letters change their number in lower case; selectors look at those of ASCII only.
    const isAligned = lower.length === joined.length;
    values = {
      joined,
      lower: isAligned ? lower : joined.replace(/[A-Z]+/g, (letters) => letters.toLowerCase()),
      spellings: new Map(),
    };
    all.set(attribute, values);
  }
  return values;
}

function spellingsOf({ joined, lower, spellings }: Values, text: string): string[] {
  let found = spellings.get(text);
  if (!found) {
    const distinct = new Set<string>();
    for (let at = lower.indexOf(text); at >= 0; at = lower.indexOf(text, at + 1))
      distinct.add(joined.slice(at, at + text.length));
    found = [...distinct].filter((spelling) => !/[^ -~]/.test(spelling));
    spellings.set(text, found);
  }
  return found;
}

/**
 * As `querySelectorAll`, for long lists of selectors that look for parts of names: the browser asks every element for each
 * part, and takes five times as long where letter case does not count. So each part is first looked for in the attribute's
 * distinct values, once a document, and the browser is asked for the spellings that occur. What it found is remembered.
 *
 * @param document a captured page, which does not change any more
 * @param list selectors separated by commas, none of which stands inside a selector
 */
export function queryAll(document: Document, list: string): readonly Element[] {
  const { found } = askedOf(document);
  let elements = found.get(list);
  if (!elements) {
    const possible = toPossible(document, list);
    elements = possible.length ? [...document.querySelectorAll(possible.join(','))] : [];
    found.set(list, elements);
  }
  return elements;
}

/** The selectors of a list that may match something in a document, in the spellings that occur there. */
function toPossible(document: Document, list: string): string[] {
  return parseSelectors(list).flatMap(({ selector, tests }) =>
    tests.reduce(
      (variants, { whole, head, attribute, text, ignoresCase }) => {
        const spellings = variants.length ? spellingsOf(valuesOf(document, attribute), text) : [];
        if (!ignoresCase) return spellings.length ? variants : [];
        return variants.flatMap((variant) =>
          spellings.map((spelling) => variant.replace(whole, () => `${head}"${spelling}"]`)),
        );
      },
      [selector],
    ),
  );
}
