import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { syncAutoScript } from '@/utils/browser/auto-script';
import { changeSettings } from '@/utils/settings/store';
import { noExceptions, noPlaces } from '@/utils/sites/auto-places';
import { useFakePermissions } from '../helpers/fake-permissions';

interface Script {
  id: string;
  matches?: string[];
}

function useFakeRegistrations() {
  const scripts = new Map<string, Script>();
  const register = vi.fn(async (added: Script[]) => {
    for (const script of added) {
      if (scripts.has(script.id)) throw new Error(`Duplicate script ID '${script.id}'`);
      scripts.set(script.id, script);
    }
  });
  Object.assign(fakeBrowser.scripting, {
    registerContentScripts: register,
    updateContentScripts: async (changed: Script[]) => {
      for (const script of changed) {
        if (!scripts.has(script.id)) throw new Error(`Nonexistent script ID '${script.id}'`);
        scripts.set(script.id, script);
      }
    },
    getRegisteredContentScripts: async () => [...scripts.values()],
    unregisterContentScripts: async () => scripts.clear(),
  });
  return { scripts, register };
}

describe('syncAutoScript', () => {
  let registrations: ReturnType<typeof useFakeRegistrations>;
  const matches = () => registrations.scripts.get('auto')?.matches;
  beforeEach(() => {
    fakeBrowser.reset();
    registrations = useFakeRegistrations();
  });

  it('registers nothing while no site is chosen, whatever is granted', async () => {
    useFakePermissions(['*://a.example/*']);
    await syncAutoScript();
    expect(registrations.register).not.toHaveBeenCalled();
  });

  it('registers the script at the start of pages, in top frames, for what is chosen and granted', async () => {
    useFakePermissions(['*://a.example/*', '*://c.example/*']);
    await changeSettings(() => ({ auto: { ...noPlaces, hosts: ['c.example', 'b.example', 'a.example'] } }));
    await syncAutoScript();
    expect([...registrations.scripts.values()]).toEqual([
      {
        id: 'auto',
        excludeMatches: [],
        js: ['theme/system.js', 'auto.js'],
        matches: ['*://a.example/*', '*://c.example/*'],
        runAt: 'document_start',
      },
    ]);
  });

  it('leaves out exceptions and follows the theme, in place', async () => {
    useFakePermissions(['*://*/*']);
    await changeSettings(() => ({ auto: { ...noPlaces, everywhere: true } }));
    await syncAutoScript();
    await changeSettings(() => ({ theme: 'dark', except: { ...noExceptions, hosts: ['a.example'] } }));
    await syncAutoScript();
    expect(registrations.register).toHaveBeenCalledOnce();
    expect(registrations.scripts.get('auto')).toMatchObject({
      matches: ['*://*/*'],
      excludeMatches: ['*://a.example/*'],
      js: ['theme/dark.js', 'auto.js'],
    });
  });

  it('follows a permission that was taken away, and all of them', async () => {
    const granted = useFakePermissions(['*://a.example/*', '*://b.example/*']);
    await changeSettings(() => ({ auto: { ...noPlaces, hosts: ['a.example', 'b.example'] } }));
    await syncAutoScript();
    granted.delete('*://a.example/*');
    await syncAutoScript();
    expect(matches()).toEqual(['*://b.example/*']);
    granted.clear();
    await syncAutoScript();
    expect(registrations.scripts.size).toBe(0);
  });

  it('registers again what an update of the extension dropped, and nothing twice', async () => {
    useFakePermissions(['*://a.example/*']);
    await changeSettings(() => ({ auto: { ...noPlaces, hosts: ['a.example'] } }));
    await Promise.all([syncAutoScript(), syncAutoScript(), syncAutoScript()]);
    expect(registrations.register).toHaveBeenCalledOnce();
    registrations.scripts.clear();
    await syncAutoScript();
    expect(matches()).toEqual(['*://a.example/*']);
  });
});
