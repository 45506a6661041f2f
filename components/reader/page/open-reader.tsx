import { render } from 'preact';
import { withPutBack } from '@/utils/article/put-back';
import { t } from '@/utils/i18n';
import { ReaderView } from '../reader-view';
import { AutoNote } from './auto-note';
import { FarmNote } from './farm-note';
import { guardEvents } from './guard-events';
import { mountHost } from './host';
import { isExtensionAlive, pageServices } from './page-services';
import { quietPage } from './quiet-page';
import type { OpenReader, ReaderCallbacks, ReaderState } from './reader-state';

/** Draws the reader over the page and takes the page out of reach until `close`, which leaves it as it was. */
export function openReader(initial: ReaderState, callbacks: ReaderCallbacks): OpenReader {
  let state = initial;
  // Until the view knows its panels, Escape closes the reader.
  let onEscape = () => close();
  const pageFont = document.body ? getComputedStyle(document.body).fontFamily : undefined;
  const page = quietPage();
  const host = mountHost(isExtensionAlive, focusTitle, () => close());
  const unguard = guardEvents({ ...host, onEscape: () => onEscape() });
  const onEscapeReady = (handler: () => void) => {
    onEscape = handler;
  };
  const onRestored = (restored: number[]) => update({ restored });
  // Asked for while it can be: once the extension was updated, no text can be had from the browser.
  t('readerUpdated');

  function focusTitle() {
    host.shadow.querySelector('h1')?.focus({ preventScroll: true });
  }

  function update(change: Partial<ReaderState>) {
    state = { ...state, ...change };
    draw();
  }

  function draw() {
    host.element.dataset.theme = state.appearance.theme;
    render(
      <ReaderView
        key={`${state.article.url} ${state.candidate}`}
        article={state.article}
        appearance={state.appearance}
        onAppearance={callbacks.onAppearance}
        mode={state.mode}
        onMode={callbacks.onMode}
        restored={state.restored}
        onRestored={onRestored}
        services={pageServices}
        onClose={() => close()}
        closeLabel={t('readerClose')}
        isReadable={state.isReadable}
        candidate={state.candidate}
        onCandidate={callbacks.onCandidate}
        isPrivate={state.isPrivate}
        ruleTrouble={state.ruleTrouble}
        paging={state.paging}
        notes={
          <>
            {!state.isPrivate && (
              <AutoNote byItself={state.byItself} isAuto={state.isAuto} onClose={() => close()} />
            )}
            <FarmNote article={state.article} listed={state.farm} isPrivate={state.isPrivate} />
          </>
        }
        {...(pageFont ? { pageFont } : {})}
        loadsImages
        onEscapeReady={onEscapeReady}
      />,
      host.root,
    );
  }

  let isClosed = false;
  function close(isAnew = false) {
    if (isClosed) return;
    isClosed = true;
    unguard();
    render(null, host.root);
    host.remove();
    page.release(isAnew);
    callbacks.onClosed();
  }

  draw();
  return {
    get state() {
      return state;
    },
    update,
    article: () => withPutBack(state.article, state.restored),
    withPage: (action) => page.lift(() => host.without(action)),
    close,
  };
}
