/** Functions that run in Firefox's own window: each stands alone and uses nothing of this file. */

/** Clicks the toolbar button of an extension in the newest normal or private window. */
export function clickToolbarButton(id: string, isPrivate: boolean): void {
  const { ExtensionParent } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionParent.sys.mjs',
  ) as unknown as {
    ExtensionParent: {
      apiManager: {
        global: { browserActionFor(extension: unknown): { triggerAction(window: Window): void } };
      };
    };
  };
  const { PrivateBrowsingUtils } = ChromeUtils.importESModule(
    'resource://gre/modules/PrivateBrowsingUtils.sys.mjs',
  ) as unknown as { PrivateBrowsingUtils: { isWindowPrivate(window: Window): boolean } };
  const windows = [...Services.wm.getEnumerator('navigator:browser')];
  const target = windows.findLast((window) => PrivateBrowsingUtils.isWindowPrivate(window) === isPrivate);
  if (!target) throw new Error('no such window');
  const { extension } = WebExtensionPolicy.getByID(id);
  ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(target);
}

/** Whether a popup is open and shown. */
export function isPopupOpen(): boolean {
  return [...Services.wm.getEnumerator('navigator:browser')].some((window) => {
    const browser = window.document.querySelector('.webextension-popup-browser');
    return browser?.closest('panel')?.getAttribute('panelopen') === 'true';
  });
}

/** Runs a frame script in the popup or the background page and answers what it sends under `id`. */
export async function runFrameScript(
  place: 'popup' | 'background',
  extensionId: string,
  script: string,
  id: string,
): Promise<{ value?: string; error?: string }> {
  const findBrowser = async (): Promise<XulBrowser | null | undefined> => {
    if (place === 'popup') {
      for (const window of Services.wm.getEnumerator('navigator:browser')) {
        const popup = window.document.querySelector<XulBrowser>('.webextension-popup-browser');
        if (popup) return popup;
      }
      return null;
    }
    const { extension } = WebExtensionPolicy.getByID(extensionId);
    await extension.wakeupBackground?.();
    return [...extension.views].find((view) => view.viewType === 'background')?.xulBrowser;
  };
  const browser = await findBrowser();
  if (!browser) throw new Error(`no ${place}`);
  const { messageManager } = browser;
  return new Promise((answer) => {
    const end = (data: { value?: string; error?: string }) => {
      clearInterval(watch);
      messageManager.removeMessageListener(id, listener);
      answer(data);
    };
    const listener = ({ data }: { data: unknown }) => end(data as { value?: string; error?: string });
    // What the script does may close the popup, which then answers no more.
    const watch = setInterval(() => {
      if (!browser.isConnected) end({});
    }, 50);
    messageManager.addMessageListener(id, listener);
    messageManager.loadFrameScript(`data:,${encodeURIComponent(script)}`, false);
  });
}

/** The popup as a png, in base64. */
export async function drawPopup(): Promise<string> {
  for (const window of Services.wm.getEnumerator('navigator:browser')) {
    const popup = window.document.querySelector<XulBrowser>('.webextension-popup-browser');
    if (!popup) continue;
    const image = await popup.browsingContext.currentWindowGlobal.drawSnapshot(null, 2, 'white');
    const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas') as HTMLCanvasElement;
    canvas.width = image.width;
    canvas.height = image.height;
    canvas.getContext('2d')?.drawImage(image, 0, 0);
    return canvas.toDataURL('image/png').replace(/^.*,/, '');
  }
  throw new Error('no popup');
}

/** Closes the popup as a click beside it does. */
export function hidePopup(): void {
  for (const window of Services.wm.getEnumerator('navigator:browser'))
    window.document
      .querySelector('.webextension-popup-browser')
      ?.closest<HTMLElement & { hidePopup(): void }>('panel')
      ?.hidePopup();
}

/** Text and html on the clipboard. */
export function readClipboard(): { text: string; html: string } {
  const read = (flavor: string) => {
    const transferable = Cc['@mozilla.org/widget/transferable;1']?.createInstance(
      Ci.nsITransferable,
    ) as ClipboardTransferable;
    transferable.init(null);
    transferable.addDataFlavor(flavor);
    Services.clipboard.getData(transferable, Services.clipboard.kGlobalClipboard);
    const data: Parameters<ClipboardTransferable['getTransferData']>[1] = {};
    try {
      transferable.getTransferData(flavor, data);
    } catch {
      return '';
    }
    return data.value?.QueryInterface(Ci.nsISupportsString).data ?? '';
  };
  return { text: read('text/plain'), html: read('text/html') };
}

/** Ends the background page of an extension as Firefox does after idle time. */
export async function endBackground(id: string): Promise<void> {
  const { extension } = WebExtensionPolicy.getByID(id);
  await extension.terminateBackground({ ignoreDevToolsAttached: true });
}

/** Opens a private window. */
export async function openPrivateWindow(): Promise<void> {
  const window = OpenBrowserWindow({ private: true });
  await new Promise((done) => window.addEventListener('load', done, { once: true }));
}

/** Sets a preference of Firefox that is a number. */
export function setNumber(preference: string, value: number): void {
  Services.prefs.setIntPref(preference, value);
}

/** Names in the accessibility tree of the page in front, in order; the tree is built when it is first asked for. */
export async function readAccessibleNames(): Promise<string[]> {
  const service = Cc['@mozilla.org/accessibilityService;1']?.getService(Ci.nsIAccessibilityService) as {
    getAccessibleFor(node: Node): Accessible | null;
  };
  const names: string[] = [];
  const walk = (node: Accessible | null) => {
    for (let at = node; at; at = at.nextSibling) {
      if (at.name) names.push(at.name);
      walk(at.firstChild);
    }
  };
  for (let attempt = 0; attempt < 50 && names.length < 5; attempt++) {
    await new Promise((done) => setTimeout(done, 100));
    names.length = 0;
    walk(service.getAccessibleFor(gBrowser.selectedBrowser)?.firstChild ?? null);
  }
  return names;
}

/** What Firefox warns of when an extension with these permissions is installed. */
export function readInstallWarnings(permissions: string[], origins: string[]): string[] {
  const { ExtensionData } = ChromeUtils.importESModule(
    'resource://gre/modules/Extension.sys.mjs',
  ) as unknown as {
    ExtensionData: {
      formatPermissionStrings(info: { addonName: string; permissions: object }): { msgs: string[] };
    };
  };
  const info = { addonName: 'x', permissions: { permissions, origins, data_collection: [] } };
  return ExtensionData.formatPermissionStrings(info).msgs;
}
