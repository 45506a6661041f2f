import { squeeze } from '../text/characters';
import { closeNames, splitNames } from './credits';
import { arePersons, isOrganisation, longestByline, toNames } from './names';

/** What each reader gives as the author, as the page writes it. */
export interface BylineCandidates {
  jsonLd?: string;
  meta?: string;
  /** A field line that was lifted from around the text. */
  lifted?: string;
  /** Named in the text itself. This and the element may be getters, which are asked only where nothing better is found. */
  signature?: string;
  element?: string;
  nearby?: string;
}

interface Context {
  isChinese: boolean;
  siteName?: string;
  source?: string;
  /** Editors are written where machines look for authors. */
  editor?: string;
  host: string;
  title: string;
  /** The short lines between headline and text: what is stated there too is meant for readers. */
  head: string;
}

/**
 * The author out of what the readers found. Chinese pages fill what they state for machines with the site, the paper or the
 * editor's number, so there only persons are believed of it, and the text goes first; elsewhere what is stated goes first, and
 * a site that states itself as author is one where nobody else is named.
 */
export function chooseByline(candidates: BylineCandidates, context: Context): string | undefined {
  const { jsonLd, meta, lifted, nearby } = candidates;
  const { isChinese, head } = context;
  const signature = () => candidates.signature;
  let known: { name: string | undefined } | undefined;
  const element = () => {
    known ??= { name: candidates.element };
    return known.name;
  };
  const isSeenTwice =
    !isChinese && lifted !== undefined && areSame(lifted, element() ?? nearby) && !areSame(lifted, meta);
  const ordered: [string | (() => string | undefined) | undefined, isStated: boolean][] = isChinese
    ? [
        [jsonLd, true],
        [lifted, false],
        [signature, false],
        [meta && head.includes(meta) ? meta : undefined, false],
        [nearby, false],
        [element, false],
        [meta, true],
      ]
    : [
        [isSeenTwice ? lifted : undefined, false],
        [jsonLd, true],
        [meta, true],
        [lifted, false],
        [nearby, false],
        [element, false],
      ];
  for (const [given, isStated] of ordered) {
    const raw = typeof given === 'function' ? given() : given;
    const names = raw && toNames(isChinese ? closeNames(raw) : raw);
    if (!names || isSite(names, context)) continue;
    if (!isChinese && squeeze(context.title).startsWith(squeeze(names)) && raw === element()) continue;
    if (isChinese && !arePersons(names) && (isOrganisation(names) || isStated)) continue;
    if (isChinese && isStated && squeeze(names) === squeeze(context.editor ?? '')) continue;
    return clip(isChinese ? takeApart(names) : names);
  }
  const own = isChinese ? undefined : (jsonLd ?? meta ?? element());
  const names = own && toNames(own);
  return names && clip(names);
}

/** True where two readers found the same person. */
function areSame(one: string | undefined, other: string | undefined): boolean {
  const names = one && toNames(one);
  return names !== undefined && names !== '' && names === (other && toNames(other));
}

/** Names that run into each other are cut where each begins; what cannot be cut is a pen name. */
function takeApart(names: string): string {
  if (!/^\p{Script=Han}{5,}$/u.test(names)) return names;
  return splitNames(names)?.join('、') ?? names;
}

/** The site itself: its name, its source line, or the name in its host. */
function isSite(names: string, { siteName, source, host, title, isChinese }: Context): boolean {
  const name = squeeze(names);
  if (name === squeeze(title) || name === squeeze(siteName ?? '') || name === squeeze(source ?? ''))
    return true;
  return isChinese && /^[a-z\d]+$/.test(name) && host.replace(/\W/g, '').includes(name);
}

/** As many of the names as a byline holds; a title in brackets behind a name stays. */
function clip(names: string): string {
  if (names.length <= longestByline || /[)）]$/.test(names)) return names;
  const parts = names.split(/(?<=[,、;])\s*/u);
  let whole = '';
  for (const part of parts) {
    if (whole && whole.length + part.length > longestByline) break;
    whole += `${whole && !/[、]$/.test(whole) ? ' ' : ''}${part}`;
  }
  return whole.replace(/[,、;\s]+$/u, '');
}
