import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetHost, rememberPendingHost, settlePendingHosts } from '@/utils/browser/auto-sites';
import { changeSettings, readSettings } from '@/utils/settings/store';
import { useFakePermissions } from '../helpers/fake-permissions';

describe('the hosts that are read automatically', () => {
  beforeEach(() => fakeBrowser.reset());

  it('are those that were asked for and granted', async () => {
    useFakePermissions(['*://a.example/*']);
    await rememberPendingHost('a.example');
    await rememberPendingHost('b.example');
    await settlePendingHosts({ drops: false });
    expect(await readSettings()).toMatchObject({ autoHosts: ['a.example'], pendingHosts: ['b.example'] });
  });

  it('do not hold what was denied', async () => {
    useFakePermissions();
    await rememberPendingHost('b.example');
    await settlePendingHosts({ drops: true });
    expect(await readSettings()).toMatchObject({ autoHosts: [], pendingHosts: [] });
  });

  it('hold a host once, whoever completes it', async () => {
    useFakePermissions(['*://a.example/*']);
    await rememberPendingHost('a.example');
    await Promise.all([settlePendingHosts({ drops: true }), settlePendingHosts({ drops: false })]);
    expect(await readSettings()).toMatchObject({ autoHosts: ['a.example'], pendingHosts: [] });
  });

  it('lose a host together with its permission', async () => {
    const granted = useFakePermissions(['*://a.example/*', '*://b.example/*']);
    await changeSettings(() => ({ autoHosts: ['a.example', 'b.example'], pendingHosts: ['a.example'] }));
    await forgetHost('a.example');
    expect(await readSettings()).toMatchObject({ autoHosts: ['b.example'], pendingHosts: [] });
    expect([...granted]).toEqual(['*://b.example/*']);
  });
});
