import { readFileSync } from 'node:fs';
import { bundle } from '../../scripts/bundle.mjs';
import type { Tab, TestBrowser } from '../../tests/e2e/harness/types.ts';

type Script = typeof import('./page.ts');
type Result<Name extends keyof Script> = Awaited<
  ReturnType<Extract<Script[Name], (...args: never[]) => unknown>>
>;

/** A page of the extension, which has its library, with the bench's script in it. */
export interface ScriptPage {
  tab: Tab;
  /** Calls a function of the script by its name. */
  call<Name extends keyof Script & string>(name: Name, ...args: unknown[]): Promise<Result<Name>>;
}

/** Opens a page of the built extension that does nothing by itself, and puts the bench's script into it. */
export async function openScriptPage(browser: TestBrowser): Promise<ScriptPage> {
  const tab = await browser.openExtensionPage('options.html');
  const script = readFileSync(await bundle('bench/library/page', 'browser'), 'utf8');
  await tab.runScript(script.replace('var qingye', 'globalThis.qingye'));
  return {
    tab,
    call: (name, ...args) =>
      tab.evaluate(
        (called, given) => Reflect.get(globalThis, 'qingye')[called](...given),
        name as string,
        args,
      ),
  };
}
