import { useEffect, useMemo, useState } from 'preact/hooks';
import { formatNumber } from '@/components/shared/format-values';
import { Icon } from '@/components/shared/icon';
import { t } from '@/utils/i18n';
import { countFacets } from '@/utils/library/list-articles';
import type { ListState } from '@/utils/library/live-list';
import { LibraryIcon, type LibraryIconName } from './library-icon';
import { type ListView, type Route, toHash } from './use-route';

interface LibraryNavProps {
  list: Extract<ListState, { state: 'ready' }>;
  route: Route;
}

/** Tags and sites shown before one asks for more. */
const shownFirst = 8;

interface NavLinkProps {
  icon: LibraryIconName;
  name: string;
  count: number | undefined;
  to: Route;
  isCurrent: boolean;
}

/** The name of a site, which a line breaks behind a dot rather than within a word. */
const toBreakable = (host: string) =>
  host.split(/(?<=\.)/).flatMap((part, index) => (index ? [<wbr key={index} />, part] : [part]));

function NavLink({ icon, name, count, to, isCurrent }: NavLinkProps) {
  return (
    <li>
      <a class="nav-link" href={toHash(to)} aria-current={isCurrent ? 'page' : undefined}>
        <LibraryIcon name={icon} />
        <span class="nav-name">{icon === 'site' ? toBreakable(name) : name}</span>
        {count !== undefined && <span class="count">{formatNumber(count)}</span>}
      </a>
    </li>
  );
}

interface FacetProps {
  title: string;
  icon: LibraryIconName;
  counts: [name: string, count: number][];
  current: string | undefined;
  /** The view with this one chosen, or with none. */
  toView(name: string | undefined): ListView;
}

/** Tags or sites; the one that is chosen is shown first, and choosing it again takes it away. */
function Facet({ title, icon, counts, current, toView }: FacetProps) {
  const [isOpen, setIsOpen] = useState(false);
  if (!counts.length && !current) return null;
  const others = counts.filter(([name]) => name !== current);
  const chosen = counts.find(([name]) => name === current)?.[1] ?? 0;
  const shown = isOpen ? others : others.slice(0, shownFirst);
  return (
    <section class="nav-group">
      <h2>{title}</h2>
      <ul>
        {current && (
          <NavLink
            key={current}
            icon={icon}
            name={current}
            count={chosen}
            to={{ name: 'list', view: toView(undefined) }}
            isCurrent
          />
        )}
        {shown.map(([name, count]) => (
          <NavLink
            key={name}
            icon={icon}
            name={name}
            count={count}
            to={{ name: 'list', view: toView(name) }}
            isCurrent={false}
          />
        ))}
      </ul>
      {others.length > shownFirst && (
        <button type="button" class="plain" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
          {isOpen ? t('libraryShowFewer') : t('libraryShowAll', formatNumber(counts.length))}
        </button>
      )}
    </section>
  );
}

/** The parts of the library with how much is in them. */
export function LibraryNav({ list, route }: LibraryNavProps) {
  const { entries, isWhole, total, trashed, damaged } = list;
  const [isOpen, setIsOpen] = useState(false);
  const hash = toHash(route);
  // Where there is no room beside the list, a choice closes what it was made from.
  useEffect(() => setIsOpen(false), [hash]);
  const facets = useMemo(() => countFacets(entries), [entries]);
  const count = (fits: (entry: (typeof entries)[number]) => boolean) =>
    isWhole ? entries.reduce((sum, entry) => sum + (fits(entry) ? 1 : 0), 0) : undefined;
  const unread = useMemo(() => count((entry) => !entry.isRead), [entries]);
  const starred = useMemo(() => count((entry) => entry.isStarred), [entries]);
  const view = route.name === 'list' ? route.view : { query: '' };
  const { query, tag, site } = view;
  const isList = route.name === 'list';
  const isAll = isList && !view.isUnread && !view.isStarred && !tag && !site;
  const at = (fields: Partial<ListView>): Route => ({ name: 'list', view: { query, ...fields } });
  return (
    <div>
      <button type="button" class="plain nav-open" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
        {t('libraryParts')}
        <Icon name={isOpen ? 'up' : 'down'} />
      </button>
      <nav class="nav" aria-label={t('libraryParts')}>
        <ul>
          <NavLink icon="all" name={t('libraryAll')} count={total} to={at({})} isCurrent={isAll} />
          <NavLink
            icon="unread"
            name={t('libraryUnread')}
            count={unread}
            to={at({ isUnread: true })}
            isCurrent={isList && view.isUnread === true}
          />
          <NavLink
            icon="star"
            name={t('libraryStarredPart')}
            count={starred}
            to={at({ isStarred: true })}
            isCurrent={isList && view.isStarred === true}
          />
          <NavLink
            icon="trash"
            name={t('libraryTrash')}
            count={trashed}
            to={{ name: 'trash' }}
            isCurrent={route.name === 'trash'}
          />
          {damaged > 0 && (
            <NavLink
              icon="damaged"
              name={t('libraryDamagedPart')}
              count={damaged}
              to={{ name: 'damaged' }}
              isCurrent={route.name === 'damaged'}
            />
          )}
          <NavLink
            icon="shield"
            name={t('librarySafety')}
            count={undefined}
            to={{ name: 'safety' }}
            isCurrent={route.name === 'safety'}
          />
        </ul>
        <Facet
          title={t('libraryTags')}
          icon="tag"
          counts={facets.tags}
          current={tag}
          toView={(name) => ({ ...view, tag: name })}
        />
        <Facet
          title={t('librarySites')}
          icon="site"
          counts={facets.sites}
          current={site}
          toView={(name) => ({ ...view, site: name })}
        />
      </nav>
    </div>
  );
}
