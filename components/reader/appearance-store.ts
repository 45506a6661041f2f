import { type Appearance, appearanceOf, type Settings } from '@/utils/settings/settings';

/** Dragging a slider makes dozens of changes a second; they are written together after this many ms. */
const writeAfter = 250;

/** The appearance of a page's reader: changes show at once and are written a moment later; in private windows, never. */
export class AppearanceStore {
  private stored: Appearance | undefined;
  private pending: Partial<Appearance> = {};
  private timer: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param write stores a change and answers the settings as they are then; left out where nothing is written
   */
  constructor(private readonly write?: (change: Partial<Appearance>) => Promise<Settings>) {}

  /** Takes what is stored now; changes that are not written yet stand above it. */
  merge(stored: Appearance): Appearance {
    this.stored = stored;
    return { ...stored, ...this.pending };
  }

  /** Changes something; answers the whole appearance as it is now. */
  change(change: Partial<Appearance>): Appearance {
    this.pending = { ...this.pending, ...change };
    const { write } = this;
    if (write) {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => void this.store(write), writeAfter);
    }
    return { ...(this.stored as Appearance), ...this.pending };
  }

  private async store(write: NonNullable<typeof this.write>): Promise<void> {
    const written = this.pending;
    try {
      this.stored = appearanceOf(await write(written));
      if (this.pending === written) this.pending = {};
    } catch {
      // The extension was updated meanwhile: the change holds as long as this page.
    }
  }
}
