import { render } from 'preact';
import { t } from '@/utils/i18n';
import { sendMessage } from '@/utils/messaging';
import type { PickKind } from '@/utils/sites/pick/to-picked-rule';
import { findSurface } from './find-surface';
import { Marks } from './marks';
import { Picked } from './picked';
import { mountPickerHost, type PickerHost } from './picker-host';
import { takeInput } from './picker-input';
import { PickerPanel } from './picker-panel';
import { savePicked, undoPicked } from './save-picked';
import { SavedPanel } from './saved-panel';
import type { Surface } from './surface';

/** Pointing at a part of the page and making a rule of it: from the first look to the rule that is saved or undone. */
export class Picker {
  private readonly host: PickerHost;
  private picked: Picked | undefined;
  private surface: Surface | undefined;
  private state: 'pointing' | 'saving' | 'saved' | 'undone' = 'pointing';
  /** What is wrong, as a sentence. */
  private trouble = '';
  private isAbove = false;
  private release: (() => void) | undefined;
  private frame = 0;

  constructor(private is: PickKind) {
    this.host = mountPickerHost('system');
  }

  /** Begins pointing. The focus comes to the panel, and goes back to where it was in the end. */
  async start(): Promise<void> {
    const { theme } = await sendMessage('readSettings');
    this.host.root.dataset.theme = theme;
    const article = (await globalThis.qingyeSession?.article()) ?? null;
    // Asked for twice at once, the first one has ended meanwhile.
    if (!this.host.element.isConnected) return;
    this.surface = findSurface(article);
    this.picked = new Picked(this.surface, this.is);
    this.state = 'pointing';
    this.release = takeInput({
      element: this.host.element,
      isOnPanel: (x, y) => Boolean(this.host.shadow.elementFromPoint(x, y)?.closest('.panel')),
      onPoint: (hit, isChosen) => {
        if (this.picked?.point(hit, isChosen)) this.draw();
      },
      onKey: (key) => this.onKey(key),
    });
    for (const type of ['scroll', 'resize']) window.addEventListener(type, this.onMove, true);
    this.draw();
    this.host.shadow.querySelector<HTMLElement>('.panel')?.focus();
  }

  /** Ends pointing; a rule that was saved stays. */
  end(): void {
    this.stopPointing();
    render(null, this.host.root);
    this.host.remove();
  }

  private stopPointing(): void {
    this.release?.();
    for (const type of ['scroll', 'resize']) window.removeEventListener(type, this.onMove, true);
    cancelAnimationFrame(this.frame);
  }

  private readonly onMove = () => {
    cancelAnimationFrame(this.frame);
    this.frame = requestAnimationFrame(() => this.draw());
  };

  private onKey(key: string): boolean {
    const { picked } = this;
    if (this.state !== 'pointing' || !picked) return false;
    if (key === 'Escape') this.end();
    else if (key === 'Enter' && this.host.shadow.activeElement?.localName !== 'button') void this.save();
    else if (!picked.walk(key)) return false;
    else this.draw();
    return true;
  }

  private async save(): Promise<void> {
    const pick = this.picked?.toPick();
    if (!pick || this.state !== 'pointing') return;
    this.state = 'saving';
    this.draw();
    const trouble = await savePicked(pick);
    // Ended meanwhile, it is not to come back.
    if (!this.host.element.isConnected) return;
    this.trouble = trouble;
    this.state = trouble ? 'pointing' : 'saved';
    if (!trouble) this.stopPointing();
    // The reader may have opened meanwhile, and lies above.
    this.host.raise();
    this.draw();
    this.host.shadow.querySelector<HTMLElement>('.panel')?.focus();
  }

  private async undo(): Promise<void> {
    const trouble = await undoPicked();
    if (!this.host.element.isConnected) return;
    this.trouble = trouble;
    if (!trouble) this.state = 'undone';
    this.host.raise();
    this.draw();
    this.host.shadow.querySelector<HTMLElement>('.panel')?.focus();
  }

  private async pointAgain(): Promise<void> {
    this.trouble = '';
    await this.start();
  }

  private draw(): void {
    const { picked, surface, state } = this;
    if (!picked || !surface) return;
    if (!surface.isThere() && state === 'pointing') {
      this.end();
      return;
    }
    const change = (action: () => void) => () => {
      action();
      this.trouble = '';
      this.draw();
    };
    const isOver = state === 'saved' || state === 'undone';
    render(
      isOver ? (
        <SavedPanel
          said={state === 'saved' ? t('pickSaved', location.hostname) : t('pickUndone')}
          trouble={this.trouble}
          {...(state === 'saved' && { onUndo: () => void this.undo() })}
          onMore={() => void this.pointAgain()}
          onDone={() => this.end()}
        />
      ) : (
        <>
          <Marks
            is={picked.is}
            matched={surface.boxesOf(picked.matches)}
            meant={picked.element ? surface.boxesOf([picked.element]) : []}
          />
          <PickerPanel
            picked={picked}
            isSaving={state === 'saving'}
            trouble={this.trouble}
            isAbove={this.isAbove}
            onKind={(is) => change(() => picked.setKind(is))()}
            onWiden={change(() => picked.walk('ArrowUp'))}
            onNarrow={change(() => picked.walk('ArrowDown'))}
            onAll={(all) => change(() => picked.setAll(all))()}
            onMove={change(() => {
              this.isAbove = !this.isAbove;
            })}
            onSave={() => void this.save()}
            onCancel={() => this.end()}
          />
        </>
      ),
      this.host.root,
    );
  }
}
