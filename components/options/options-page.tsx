import { useMemo, useRef, useState } from 'preact/hooks';
import { Status } from '@/components/shared/status';
import { useStatus } from '@/components/shared/use-status';
import { t } from '@/utils/i18n';
import type { Settings } from '@/utils/settings/settings';
import { findSettings } from './find-settings';
import { OptionSection } from './option-section';
import { OptionsNav } from './options-nav';
import { OptionsSearch } from './options-search';
import { sections } from './sections';
import { useCurrentSection } from './use-current-section';
import { useHits } from './use-hits';
import { usePlace } from './use-place';
import { useSavedSettings } from './use-saved-settings';
import { useTheme } from './use-theme';

/** The settings page. Every change holds at once. */
export function OptionsPage({ initialSettings }: { initialSettings: Settings }) {
  const [message, say] = useStatus();
  const { settings, change, saved } = useSavedSettings(initialSettings, say);
  const [query, setQuery] = useState('');
  const [revision, setRevision] = useState(0);
  const list = useRef<HTMLDivElement>(null);
  const found = useMemo(() => findSettings(sections, query, t), [query]);
  useTheme(settings.theme);
  useHits(list, query);
  usePlace(sections, () => setQuery(''));
  return (
    <main class="options">
      <header>
        <h1>{t('optionsTitle')}</h1>
        <p class="saved" role="status">
          {saved}
        </p>
        <OptionsSearch query={query} onQuery={setQuery} count={found.size} />
      </header>
      <OptionsNav sections={sections} current={useCurrentSection(sections)} />
      <div class="list" ref={list}>
        {sections.map((section) => (
          <OptionSection
            key={section.id}
            section={section}
            found={found}
            settings={settings}
            change={change}
            say={say}
            reload={() => setRevision((last) => last + 1)}
            revision={revision}
          />
        ))}
      </div>
      <Status message={message} onDone={() => say('')} />
    </main>
  );
}
