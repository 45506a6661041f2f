import type { ComponentChildren } from 'preact';
import type { Say } from '@/components/shared/use-status';
import type { Article } from '@/utils/article/article';
import { t } from '@/utils/i18n';
import { htmlLang } from '@/utils/script/html-lang';
import type { ScriptMode } from '@/utils/script/mode';
import { AppearancePanel } from './appearance-panel';
import { CopyPanel } from './copy-panel';
import { CutPanel } from './cut-panel';
import { Panel } from './panel';
import type { ReaderProps } from './props';
import type { PanelState } from './use-panel';

type ReaderPanelsProps = Omit<ReaderProps, 'mode'> & {
  panel: PanelState;
  contents: ComponentChildren;
  /** The article with what was put back, in its own script. */
  shown: Article;
  mode: ScriptMode;
  say: Say;
};

/** The panel that is open, if any. */
export function ReaderPanels(props: ReaderPanelsProps) {
  const { panel, article, services, say } = props;
  switch (panel.open) {
    case 'contents':
      return (
        <Panel id="panel-contents" label={t('readerContents')}>
          {props.contents}
        </Panel>
      );
    case 'appearance':
      return (
        <AppearancePanel
          id="panel-appearance"
          appearance={props.appearance}
          onAppearance={props.onAppearance}
          hasPageFont={props.pageFont !== undefined}
        />
      );
    case 'copy':
      return (
        <CopyPanel
          id="panel-copy"
          article={props.shown}
          mode={props.mode}
          punctuation={props.appearance.punctuation}
          exportArticle={services.exportArticle}
          onPrint={services.print}
          say={say}
        />
      );
    case 'cut':
      return (
        <CutPanel
          id="panel-cut"
          removals={article.removals}
          restored={props.restored}
          onRestored={props.onRestored}
          lang={htmlLang('original', article)}
          onPoint={
            services.point &&
            ((is) => {
              panel.close();
              services.point?.(is);
            })
          }
        />
      );
    case 'own':
      return (
        <Panel id="panel-own" label={props.ownPanel?.label ?? ''}>
          {props.ownPanel?.content}
        </Panel>
      );
    default:
      return null;
  }
}
