/** The few parts of Firefox's own window that the harness uses. */

interface MessageManager {
  addMessageListener(name: string, listener: (message: { data: unknown }) => void): void;
  removeMessageListener(name: string, listener: (message: { data: unknown }) => void): void;
  loadFrameScript(url: string, allowDelayedLoad: boolean): void;
}
interface XulBrowser extends HTMLElement {
  messageManager: MessageManager;
  browsingContext: {
    currentWindowGlobal: {
      drawSnapshot(rect: null, scale: number, background: string): Promise<ImageBitmap>;
    };
  };
}
interface ExtensionInside {
  views: Iterable<{ viewType: string; xulBrowser: XulBrowser }>;
  wakeupBackground?: () => Promise<void>;
  terminateBackground(options: object): Promise<void>;
}
interface TextInputProcessor {
  beginInputTransactionForTests(window: Window): boolean;
  keydown(event: KeyboardEvent): void;
  keyup(event: KeyboardEvent): void;
}
interface ClipboardTransferable {
  init(context: null): void;
  addDataFlavor(flavor: string): void;
  getTransferData(
    flavor: string,
    data: { value?: { QueryInterface(kind: unknown): { data: string } } },
  ): void;
}

interface Accessible {
  name: string | null;
  firstChild: Accessible | null;
  nextSibling: Accessible | null;
}

declare const gBrowser: { selectedBrowser: XulBrowser };
declare const Cc: Record<
  string,
  { createInstance(kind: unknown): unknown; getService(kind: unknown): unknown }
>;
declare const Ci: Record<string, unknown>;
declare const ChromeUtils: { importESModule(url: string): Record<string, never> };
declare const Services: {
  prefs: { setIntPref(name: string, value: number): void };
  wm: { getEnumerator(type: string): Iterable<Window> };
  clipboard: { getData(into: unknown, from: number): void; kGlobalClipboard: number };
};
declare const WebExtensionPolicy: { getByID(id: string): { extension: ExtensionInside } };
declare function OpenBrowserWindow(options: { private: boolean }): Window;
