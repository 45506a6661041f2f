import { useState } from 'preact/hooks';
import { FarmFamily } from '@/components/shared/farm-family';
import { AutoSite } from './auto-site';
import { CopyButtons } from './copy-buttons';
import { PageFacts } from './page-facts';
import { PopupLinks } from './popup-links';
import { ReadButton } from './read-button';
import { SaveButton } from './save-button';
import { SavedDetails } from './saved-details';
import { ScriptChoice } from './script-choice';
import { Trouble } from './trouble';
import { useArticle } from './use-article';
import { useCopies } from './use-copies';
import { useMode } from './use-mode';
import { usePage } from './use-page';
import { useSaved } from './use-saved';

/** The popup: what is on the page in front, and everything that can be done with it. */
export function Popup() {
  const { page, look, openReader, closeReader } = usePage();
  const [mode, setMode] = useMode(page);
  const article = useArticle(page);
  const copy = useCopies(article, mode);
  const { saved, save, keepImages } = useSaved(page);
  const [said, setSaid] = useState({ text: '', isFailure: false });
  const say = (text: string, isFailure = false) => setSaid({ text, isFailure });
  const isPrivate = page.tab?.isPrivate ?? false;

  return (
    <>
      <PageFacts page={page} saved={saved} article={article} />
      <main>
        {page.state === 'closed' && <Trouble reason={page.barrier} onTryAgain={look} />}
        {page.state === 'empty' && <Trouble reason={page.outcome} onTryAgain={look} />}
        {(page.state === 'loading' || page.state === 'found') && (
          <>
            <div class="actions">
              <ReadButton
                page={page}
                onOpen={() => void openReader(mode)}
                onClose={() => void closeReader()}
              />
              <SaveButton
                isReady={article !== undefined}
                isSaved={saved !== undefined}
                isPrivate={isPrivate}
                onSave={async () => (article ? save(article) : { ok: false, failure: 'unknown' })}
                onKeepImages={keepImages}
                onSaid={say}
              />
            </div>
            {saved && <SavedDetails id={saved.id} />}
            <ScriptChoice page={page} article={article} mode={mode} onMode={setMode} />
            <CopyButtons isReady={article !== undefined} onCopy={copy} onSaid={say} />
            <AutoSite host={page.tab?.host} isPrivate={isPrivate} onSaid={say} />
            <FarmFamily
              family={page.state === 'found' ? page.summary.farm?.family : undefined}
              host={page.tab?.host}
              isPrivate={isPrivate}
              onSaid={say}
            />
          </>
        )}
        <p class={said.isFailure ? 'said failure' : 'said'} role="status">
          {said.text}
        </p>
      </main>
      <PopupLinks
        tabId={page.state === 'found' || page.state === 'empty' ? page.tab.id : undefined}
        onTrouble={(text) => say(text, true)}
      />
    </>
  );
}
