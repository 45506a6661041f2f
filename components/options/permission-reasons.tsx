import { t } from '@/utils/i18n';

/** The permissions of the manifest that mean something to a person, in the order of what they allow. */
const permissions = [
  'activeTab',
  'scripting',
  'storage',
  'unlimitedStorage',
  'contextMenus',
  'alarms',
  'downloads',
  'hosts',
] as const;

/** What each permission is for. */
export function PermissionReasons() {
  return (
    <details>
      <summary>{t('permissionsTitle')}</summary>
      <dl class="permissions">
        {permissions.map((permission) => (
          <div key={permission}>
            <dt>
              <code>{permission === 'hosts' ? '*://*/*' : permission}</code>
            </dt>
            <dd>{t(`permission_${permission}`)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
