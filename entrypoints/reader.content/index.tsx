import { defineContentScript } from 'wxt/utils/define-content-script';
import { mountSession } from '@/components/reader/page/mount-session';

export default defineContentScript({
  registration: 'runtime',
  cssInjectionMode: 'manual',
  main: mountSession,
});
