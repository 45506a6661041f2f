import type { Settings } from '@/utils/settings/settings';
import { changeSettings } from '@/utils/settings/store';
import type { Appearance } from './props';

/** Dragging a slider makes dozens of changes a second; they are written together after this many ms. */
const writeAfter = 250;

/** The appearance among the settings. */
export function appearanceOf(settings: Settings): Appearance {
  const { theme, font, fontSize, lineHeight, width, punctuation } = settings;
  return { theme, font, fontSize, lineHeight, width, punctuation };
}

/** The appearance of a page's reader: changes show at once and are written a moment later; in private windows, never. */
export class AppearanceStore {
  private stored: Appearance | undefined;
  private pending: Partial<Appearance> = {};
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly isPrivate: boolean) {}

  /** Takes what is stored now; changes that are not written yet stand above it. */
  merge(stored: Appearance): Appearance {
    this.stored = stored;
    return { ...stored, ...this.pending };
  }

  /** Changes something; answers the whole appearance as it is now. */
  change(change: Partial<Appearance>): Appearance {
    this.pending = { ...this.pending, ...change };
    if (!this.isPrivate) {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => void this.write(), writeAfter);
    }
    return { ...(this.stored as Appearance), ...this.pending };
  }

  private async write(): Promise<void> {
    const written = this.pending;
    try {
      this.stored = appearanceOf(await changeSettings(() => written));
      if (this.pending === written) this.pending = {};
    } catch {
      // The extension was updated meanwhile: the change holds as long as this page.
    }
  }
}
