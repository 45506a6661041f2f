import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Status } from '@/components/shared/status';
import { useRepairOffer } from '@/components/shared/use-repair-offer';
import { useStatus } from '@/components/shared/use-status';
import { withPutBack } from '@/utils/article/put-back';
import { t, uiLanguage } from '@/utils/i18n';
import { htmlLang } from '@/utils/script/html-lang';
import type { ScriptMode } from '@/utils/script/mode';
import { ArticleBody } from './article-body';
import { ArticleHeader } from './article-header';
import { ContentsList } from './contents-list';
import { findImages } from './find-images';
import { headingSelector, readHeadings } from './headings';
import { MendedBar } from './mended-bar';
import { PagesNote } from './pages-note';
import type { ReaderProps } from './props';
import { ReaderBar } from './reader-bar';
import { ReaderNotes } from './reader-notes';
import { ReaderPanels } from './reader-panels';
import { RepairNote } from './repair-note';
import { findRestoredLeaves } from './restored-leaves';
import { findPlace, placeSelector } from './text-places';
import { useConverted } from './use-converted';
import { useCurrentHeading } from './use-current-heading';
import { useMended } from './use-mended';
import { usePanel } from './use-panel';
import { useReadingPlace } from './use-reading-place';
import { useSaving } from './use-saving';
import { useScrollTo } from './use-scroll-to';
import { useShowRestored } from './use-show-restored';
import { viewStyle } from './view-style';

/** The reading view of one article: the text, its toolbar and panels. Knows nothing of pages, tabs or storage. */
export function ReaderView(props: ReaderProps) {
  const { appearance, services, isPrivate = false, loadsImages, restored } = props;
  const [message, say] = useStatus();
  const [attempt, setAttempt] = useState(0);
  const panel = usePanel();
  const title = useRef<HTMLHeadingElement>(null);
  const text = useRef<HTMLElement>(null);

  const whole = useMemo(() => withPutBack(props.article, restored), [props.article, restored]);
  const leaves = useMemo(
    () => findRestoredLeaves(props.article.removals, restored),
    [props.article, restored],
  );
  const converted = useConverted(whole, props.mode, appearance.punctuation, attempt, services.convert);
  const { article, mode } = converted;
  const mended = useMended(text, converted);
  const needsRepair = useRepairOffer(
    whole,
    props.mode === 'original',
    useCallback((blocks) => services.convert('repair', blocks, false), [services]),
  );
  const headings = useMemo(() => readHeadings(article.content), [article]);
  const hasContents = headings.length > 1;
  const current = useCurrentHeading(text, hasContents ? headings.length : 0);
  const saving = useSaving(article.url, services, isPrivate, say);
  const lang = htmlLang(mode, whole);
  const scrollTo = useScrollTo(text);
  useShowRestored(text, restored);
  const saved = props.saved ?? saving?.saved;
  useReadingPlace({
    text,
    article,
    resume: saved?.position,
    onResumed: () => say(t('readerResumed'), { label: t('readerToTop'), onPress: toTop }),
    // What is read in a private window is noted nowhere.
    onPosition:
      saved && !isPrivate
        ? (position, isLast) => services.keepPosition(saved.id, position, isLast)
        : undefined,
  });

  /** Nothing works any more once the extension was updated under an open page: say so instead of doing nothing. */
  const guarded = (action: () => void) => {
    const trouble = services.findTrouble?.();
    if (trouble) say(trouble, true);
    else action();
  };
  const clear = () => say('');
  const toTop = () => {
    clear();
    title.current?.focus({ preventScroll: true });
    text.current?.scrollIntoView({ block: 'start' });
  };

  // At once: after painting, it would take the focus from whoever pressed a key in between.
  useLayoutEffect(() => title.current?.focus({ preventScroll: true }), []);
  useEffect(() => {
    if (converted.hasFailed) say(services.findTrouble?.() ?? t('readerConvertFailed'), true);
  }, [converted, services, say]);
  useEffect(() => services.watchRules?.(() => setAttempt((count) => count + 1)), [services]);
  useEffect(() => {
    props.onEscapeReady(() => {
      if (!panel.close()) props.onClose();
    });
  }, [panel.close, props.onClose, props.onEscapeReady]);

  const chooseMode = (chosen: ScriptMode) =>
    guarded(() => {
      setAttempt(attempt + 1);
      props.onMode(chosen);
    });
  const hideMended = () => {
    mended.setMarked(false);
    text.current?.querySelector<HTMLElement>('.mended-toggle')?.focus({ preventScroll: true });
  };
  const chooseHeading = (index: number) => {
    panel.close();
    scrollTo(headingSelector, index);
  };
  /** Articles hold no ids: a link within the page leads to the block with the words that stand there on the page. */
  const followLink = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const words = link && services.findFragmentText?.(link.href);
    const place = words ? findPlace(whole.content, words) : -1;
    if (place < 0) return;
    event.preventDefault();
    scrollTo(placeSelector, place);
  };
  const isKept = (src: unknown) => 'url' in (props.findImage?.(String(src)) ?? {});
  const contents = hasContents && (
    <ContentsList headings={headings} current={current} onChoose={chooseHeading} lang={lang} />
  );

  return (
    <div
      class="qy-theme qy-reader"
      data-theme={appearance.theme}
      data-font={appearance.font}
      lang={uiLanguage()}
      style={viewStyle(appearance, props.pageFont)}
    >
      <ReaderBar
        closeLabel={props.closeLabel}
        onClose={props.onClose}
        mode={mode}
        onMode={chooseMode}
        needsRepair={needsRepair}
        panel={panel}
        onPanel={(name, event) => guarded(() => panel.toggle(name, event.currentTarget))}
        hasContents={hasContents}
        cutCount={whole.removals.length}
        saving={saving}
        onSave={(event) => event.isTrusted && !saving?.isBusy && guarded(() => saving?.save(whole))}
        isPrivate={isPrivate}
        onPrint={services.print}
        tools={props.tools}
        ownPanel={props.ownPanel}
      />
      <ReaderPanels {...props} panel={panel} contents={contents} shown={whole} mode={mode} say={say} />
      <div class="layout">
        <div class="rail">{contents}</div>
        <main ref={text}>
          <article>
            <ArticleHeader
              article={article}
              titleMended={mended.isMarked ? converted.titleMended : undefined}
              lang={lang}
              titleRef={title}
            />
            <ReaderNotes
              ruleTrouble={props.ruleTrouble}
              paging={props.paging}
              isReadable={props.isReadable ?? true}
              candidate={props.candidate ?? 0}
              candidates={props.article.candidates}
              onCandidate={
                props.onCandidate && ((candidate) => guarded(() => props.onCandidate?.(candidate)))
              }
              loadsImages={loadsImages}
              onLoadImages={props.onLoadImages}
              onKeepImages={props.onKeepImages}
              hasRemoteImages={findImages(article.content).some(({ properties }) => !isKept(properties.src))}
              own={props.notes}
              repair={<RepairNote mode={mode} onMode={chooseMode} isOffered={needsRepair} mended={mended} />}
            />
            {mended.isMarked && <MendedBar {...mended} lang={lang} onClose={hideMended} />}
            <ArticleBody
              article={article}
              lang={lang}
              loadsImages={loadsImages}
              findImage={props.findImage}
              restored={leaves}
              marksMended={mended.isMarked}
              missing={props.paging?.missing}
              onClick={followLink}
            />
            {props.paging && (
              <div class="notes">
                <PagesNote paging={props.paging} isAtEnd />
              </div>
            )}
          </article>
        </main>
      </div>
      <Status message={message} onDone={clear} />
    </div>
  );
}
