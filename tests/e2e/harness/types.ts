import type { browser } from 'wxt/browser';
import type { SiteServer } from './server.ts';

export type BrowserName = 'chromium' | 'firefox';
export type UiLanguage = 'en' | 'zh-CN' | 'zh-TW';

/** The global of extension contexts, for functions that run there: `const { browser } = globalThis as unknown as ExtensionGlobal`. */
export interface ExtensionGlobal {
  browser: typeof browser;
}

/** How a browser is started for a test. */
export interface LaunchOptions {
  /** Language of the interface; `en` where left out. */
  lang?: UiLanguage;
  /** What `prefers-color-scheme` says; `light` where left out. */
  colorScheme?: 'light' | 'dark';
  /** Hosts that the extension holds from the start (Chromium) or gets without a prompt (Firefox). */
  hosts?: string[];
  /** Lets the extension run in private windows. */
  privateWindows?: boolean;
  /** Makes every window a private one, the extension included. */
  onlyPrivate?: boolean;
  /**
   * Takes `unlimitedStorage` away, so that the browser's quota binds, and sets it to so many MB: by `limitStorage` in Chromium, by a
   * preference in Firefox.
   */
  storageLimit?: number;
  /** Puts other text in the place of files of the extension, by their path. */
  files?: Record<string, string>;
  /** Folders of further unpacked extensions. */
  otherExtensions?: string[];
}

/** Something with a document: a tab, the popup, the background. Functions run there and must not close over anything. */
export interface View {
  /** Runs a function in the document and answers its result, which must be plain data. */
  evaluate<A extends unknown[], R>(run: (...args: A) => R | Promise<R>, ...args: A): Promise<R>;
  /** Runs the source of a script there, whatever the page's content security policy says. */
  runScript(source: string): Promise<void>;
}

/** A document that shows itself and takes input. */
export interface Surface extends View {
  /** Presses a key or a chord as a person does: `Enter`, `Tab`, `Escape`, `Control+a`. */
  press(chord: string): Promise<void>;
  /** Clicks the first element that matches, looking into open shadow roots; the click is trusted. */
  click(selector: string): Promise<void>;
  /** Writes what is seen to a png file. */
  screenshot(file: string): Promise<void>;
  close(): Promise<void>;
}

/** A tab of the browser. */
export interface Tab extends Surface {
  /** Double-clicks the first element that matches, which selects a word. */
  doubleClick(selector: string): Promise<void>;
  /** Moves the mouse to a place of the window, in px, clicks there, or taps it with a finger. */
  pointAt(x: number, y: number): Promise<void>;
  clickAt(x: number, y: number): Promise<void>;
  tapAt(x: number, y: number): Promise<void>;
  /** Loads an address in this tab; answers when it is parsed. */
  goto(url: string): Promise<void>;
  /** Makes the tab the one in front. */
  show(): Promise<void>;
  /** Size of the page's window in px. */
  resize(width: number, height: number): Promise<void>;
  /** Types text where the focus is. */
  type(text: string): Promise<void>;
  /** Names of everything in the accessibility tree of the page, in order: what a screen reader can reach. */
  accessibleNames(): Promise<string[]>;
}

/** An event of a trace of the devtools protocol; times in microseconds, `tdur` by the clock of its thread, which stands while others run. */
export interface TraceEvent {
  name: string;
  ts: number;
  dur?: number;
  tdur?: number;
  pid: number;
  tid: number;
  args: { data?: { url?: string }; beginData?: { url?: string } };
}

/** A running browser with the built extension, beside a server that answers for every host there is. */
export interface TestBrowser {
  readonly name: BrowserName;
  /** Answers every request of the browser and keeps a log of them. */
  readonly server: SiteServer;
  /** Opens an address in a tab; with `window` in a window of its own, where it is seen beside others. */
  openTab(url: string, options?: { private?: boolean; window?: boolean }): Promise<Tab>;
  /** Opens a page of the extension in a tab: `library.html`, `options.html#x`. */
  openExtensionPage(path: string): Promise<Tab>;
  /** Clicks the toolbar button while the tab is in front. */
  clickAction(tab: Tab): Promise<void>;
  /** The popup that is open, waited for. */
  popup(): Promise<Surface>;
  /** Lets the quota of `storageLimit` hold from now on. */
  limitStorage(): Promise<void>;
  /** The extension's background script. */
  background(): Promise<View>;
  /** Everything that runs while something is done on a tab, as the devtools protocol traces it; Chromium alone can. */
  trace?(tab: Tab, action: () => Promise<unknown>): Promise<TraceEvent[]>;
  /** Changes what `prefers-color-scheme` says, in open tabs and in what is opened later. */
  setColorScheme(scheme: 'light' | 'dark'): Promise<void>;
  /** Ends the background script as the browser does when it is idle. */
  stopBackground(): Promise<void>;
  /** Installs the extension anew over itself, as an update does; open pages stay. */
  updateExtension(): Promise<void>;
  /** What the browser warns of when an extension with these permissions and hosts is installed, in its own words. */
  installWarnings(permissions: string[], hosts: string[]): Promise<string[]>;
  /** What is on the clipboard. */
  clipboard(): Promise<{ text: string; html: string }>;
  /** Closes the browser and starts it with the same profile. */
  restart(): Promise<void>;
  close(): Promise<void>;
}
