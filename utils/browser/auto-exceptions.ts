import type { Browser } from 'wxt/browser';
import { changeSettings } from '../settings/store';
import { type AutoExceptions, toPageAddress } from '../sites/auto-places';
import { findSenderHost } from './sender';

/** Adds exceptions: there the reader never opens by itself. */
export async function addExceptions(added: Partial<AutoExceptions>): Promise<void> {
  await changeSettings(({ except }) => ({
    except: {
      hosts: [...except.hosts, ...(added.hosts ?? [])],
      patterns: [...except.patterns, ...(added.patterns ?? [])],
      pages: [...except.pages, ...(added.pages ?? [])],
    },
  }));
}

/** Takes exceptions away again. */
export async function removeExceptions(removed: Partial<AutoExceptions>): Promise<void> {
  const left = (kind: keyof AutoExceptions, of: AutoExceptions) =>
    of[kind].filter((entry) => !removed[kind]?.includes(entry));
  await changeSettings(({ except }) => ({
    except: {
      hosts: left('hosts', except),
      patterns: left('patterns', except),
      pages: left('pages', except),
    },
  }));
}

/** Makes the page or the site of a reader an exception, or takes that back. */
export async function exceptHere(
  sender: Browser.runtime.MessageSender,
  { kind, isExcepted }: { kind: 'page' | 'site'; isExcepted: boolean },
): Promise<void> {
  const host = findSenderHost(sender);
  const page = toPageAddress(sender.url ?? '');
  if (!host || !page) return;
  const exceptions = kind === 'page' ? { pages: [page] } : { hosts: [host] };
  await (isExcepted ? addExceptions(exceptions) : removeExceptions(exceptions));
}
