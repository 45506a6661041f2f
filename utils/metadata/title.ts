import { squeeze, toLine } from '../text/characters';

const separator =
  /\s*[_|｜»«›‹\u2013\u2014]+\s*|\s+[-·•/:：]+\s+|(?<=\p{Script=Han})-(?=\p{Script=Han})|--+/u;

export interface TitleParts {
  title: string;
  /** The last part of the document's title where that is the site's name. */
  siteName?: string;
}

/**
 * The headline: a heading that the document's title also holds, else what the page's metadata say, else the document's
 * title without the names of site and section behind it.
 */
export function readTitle(
  document: Document,
  stated: string | undefined,
  siteName: string | undefined,
): TitleParts {
  const whole = toLine(document.title ?? '');
  const parts = whole
    .split(separator)
    .map((part) => part.trim())
    .filter(Boolean);
  const squeezedWhole = squeeze(whole);
  const headings = [...document.querySelectorAll('h1, h2')]
    .slice(0, 12)
    .map((heading) => toLine(heading.textContent ?? ''));
  const isNamed = (heading: string) => {
    const squeezed = squeeze(heading);
    return (
      squeezed.length > 3 &&
      squeezed !== squeeze(siteName ?? '') &&
      (squeezedWhole.startsWith(squeezed) || squeezedWhole.includes(squeezed)) &&
      squeezed.length * 4 > squeezedWhole.length
    );
  };
  const heading = headings.filter(isNamed).sort((a, b) => b.length - a.length)[0];
  const h1 = document.querySelectorAll('h1');
  const only = h1.length === 1 ? toLine(h1[0]?.textContent ?? '') : '';
  const title = heading ?? withoutSite(stated, siteName) ?? (whole ? bestPart(parts, whole) : only);
  return { title: title || only || whole, siteName: readSite(parts, title) };
}

/** The part of a document's title that is the headline: the first, unless it is no more than a name and a later one is far longer. */
function bestPart(parts: string[], whole: string): string {
  const [first = whole] = parts;
  const longest = [...parts].sort((a, b) => b.length - a.length)[0] ?? whole;
  return first.length < 6 && longest.length > first.length * 2 ? longest : first;
}

function withoutSite(stated: string | undefined, siteName: string | undefined): string | undefined {
  if (!stated) return undefined;
  const line = toLine(stated);
  const parts = line
    .split(separator)
    .map((part) => part.trim())
    .filter(Boolean);
  const last = parts.at(-1);
  if (parts.length > 1 && last && siteName && squeeze(last) === squeeze(siteName))
    return line.slice(0, line.lastIndexOf(last)).replace(/[\s_|｜»«›‹·•/:：\u2013\u2014-]+$/u, '');
  return line;
}

/**
 * The last part of a document's title, but for the software that forums name there. A hyphen between Chinese and Latin letters
 * divides here too: in headlines it mostly belongs to a word.
 */
function readSite(parts: string[], title: string): string | undefined {
  const pieces = parts.flatMap((part) => part.split(/(?<=\p{Script=Han})-(?=\p{Script=Latin})/u));
  const last = pieces.findLast((part) => !/^powered by\b/i.test(part));
  if (pieces.length < 2 || !last || last.length > 24 || squeeze(title).includes(squeeze(last)))
    return undefined;
  return last;
}
