import { defineBackground } from 'wxt/utils/define-background';
import { mountActionButton } from '@/utils/browser/action-button';
import { mountAutoSites } from '@/utils/browser/auto-script';
import { mountBackups } from '@/utils/browser/backup-alarm';
import { mountMessageHandlers } from '@/utils/browser/message-handlers';
import { mountCommands, mountContextMenus } from '@/utils/browser/shortcuts';

/** Everything is mounted before `main` returns: the browser wakes the background only for listeners it knows. */
export default defineBackground({
  type: 'module',
  main() {
    mountMessageHandlers();
    mountActionButton();
    mountCommands();
    mountContextMenus();
    mountAutoSites();
    mountBackups();
  },
});
