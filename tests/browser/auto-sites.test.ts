import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { addExceptions, removeExceptions } from '@/utils/browser/auto-exceptions';
import { forgetPlaces, rememberPending, requestPlaces, settlePending } from '@/utils/browser/auto-sites';
import { changeSettings, readSettings } from '@/utils/settings/store';
import { noExceptions, noPlaces } from '@/utils/sites/auto-places';
import { useFakePermissions } from '../helpers/fake-permissions';

const hosts = (...names: string[]) => ({ ...noPlaces, hosts: names });

describe('the places that are read automatically', () => {
  beforeEach(() => fakeBrowser.reset());

  it('are those that were asked for and granted', async () => {
    useFakePermissions(['*://a.example/*', 'https://*.d.example/*']);
    await rememberPending({ hosts: ['a.example', 'b.example'] });
    await rememberPending({ patterns: ['https://*.d.example/news/*'], everywhere: true });
    await settlePending({ drops: false });
    expect(await readSettings()).toMatchObject({
      auto: { hosts: ['a.example'], patterns: ['https://*.d.example/news/*'], everywhere: false },
      pending: { hosts: ['b.example'], patterns: [], everywhere: true },
    });
  });

  it('do not hold what was denied', async () => {
    useFakePermissions();
    await rememberPending({ hosts: ['b.example'], everywhere: true });
    await settlePending({ drops: true });
    expect(await readSettings()).toMatchObject({ auto: noPlaces, pending: noPlaces });
  });

  it('hold a host once, whoever completes it', async () => {
    useFakePermissions(['*://a.example/*']);
    await rememberPending({ hosts: ['a.example'] });
    await Promise.all([settlePending({ drops: true }), settlePending({ drops: false })]);
    expect(await readSettings()).toMatchObject({ auto: hosts('a.example'), pending: noPlaces });
  });

  it('are asked for before anything is awaited, all at once, and hold although the wish came late', async () => {
    const granted = useFakePermissions();
    const request = vi.fn(async ({ origins }: { origins?: string[] }) => {
      for (const origin of origins ?? []) granted.add(origin);
      return true;
    });
    Object.assign(fakeBrowser.permissions, { request });
    const asking = requestPlaces({ hosts: ['a.example', 'b.example'] }, rememberPending);
    expect(request).toHaveBeenCalledExactlyOnceWith({ origins: ['*://a.example/*', '*://b.example/*'] });
    expect(await asking).toBe(true);
    expect((await readSettings()).auto).toEqual(hosts('a.example', 'b.example'));
  });

  it('lose a host together with its permission', async () => {
    const granted = useFakePermissions(['*://a.example/*', '*://b.example/*']);
    await changeSettings(() => ({ auto: hosts('a.example', 'b.example'), pending: hosts('a.example') }));
    await forgetPlaces({ hosts: ['a.example'] });
    expect(await readSettings()).toMatchObject({ auto: hosts('b.example'), pending: noPlaces });
    expect([...granted]).toEqual(['*://b.example/*']);
  });

  it('leave a permission that another place needs', async () => {
    const granted = useFakePermissions(['*://a.example/*']);
    const patterns = ['*://a.example/x/*', '*://a.example/y/*'];
    await changeSettings(() => ({ auto: { ...noPlaces, patterns } }));
    await forgetPlaces({ patterns: ['*://a.example/x/*'] });
    expect([...granted]).toEqual(['*://a.example/*']);
    await forgetPlaces({ patterns });
    expect([...granted]).toEqual([]);
  });
});

describe('exceptions', () => {
  beforeEach(() => fakeBrowser.reset());

  it('are added once and taken away', async () => {
    await addExceptions({ hosts: ['a.example'], pages: ['https://b.example/1'] });
    await addExceptions({ hosts: ['a.example'] });
    expect((await readSettings()).except).toEqual({
      hosts: ['a.example'],
      patterns: [],
      pages: ['https://b.example/1'],
    });
    await removeExceptions({ hosts: ['a.example'], pages: ['https://b.example/1'] });
    expect((await readSettings()).except).toEqual(noExceptions);
  });

  it('end where their host is asked for and granted', async () => {
    useFakePermissions(['*://a.example/*']);
    await addExceptions({ hosts: ['a.example', 'b.example'] });
    await rememberPending({ hosts: ['a.example'] });
    await settlePending({ drops: false });
    expect((await readSettings()).except.hosts).toEqual(['b.example']);
  });
});
