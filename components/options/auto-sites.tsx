import { forgetPlaces, requestPlaces, type SomePlaces } from '@/utils/browser/auto-sites';
import { t } from '@/utils/i18n';
import { sendMessage } from '@/utils/messaging';
import { readPlace } from '@/utils/sites/read-place';
import { PlaceForm } from './place-form';
import { PlaceItem } from './place-item';
import type { SettingProps } from './section';
import { useGrants } from './use-grants';

const remember = (places: SomePlaces) => sendMessage('rememberPending', { places });
const toName = ({ hosts = [], patterns = [] }: SomePlaces) => [...hosts, ...patterns].join(', ');

/** The sites and address patterns that are read automatically, each with a button that ends it, and a line to add one. */
export function AutoSites({ settings, say }: SettingProps) {
  const { auto } = settings;
  const [granted, look] = useGrants(auto);
  /** In the click itself: browsers take no request for a permission later. */
  const add = async (places: SomePlaces) => {
    const isOn = await requestPlaces(places, remember).catch(() => false);
    look();
    say(t(isOn ? 'optionsAutoAdded' : 'optionsAutoNotAdded', toName(places)), !isOn);
  };
  const remove = async (places: SomePlaces) => {
    await forgetPlaces(places);
    say(t('optionsAutoRemoved', toName(places)), {
      label: t('libraryUndo'),
      onPress: () => void add(places),
    });
  };
  const entries = [
    ...auto.hosts.toSorted().map((host) => ({ name: host, places: { hosts: [host] } })),
    ...auto.patterns.map((pattern) => ({ name: pattern, places: { patterns: [pattern] } })),
  ];
  const isGranted = (name: string) =>
    !granted || granted.hosts.includes(name) || granted.patterns.includes(name);
  return (
    <>
      <p class="hint">{t('optionsAutoHint')}</p>
      {entries.length ? (
        <ul class="hosts">
          {entries.map(({ name, places }) => (
            <PlaceItem
              key={name}
              place={name}
              isGranted={isGranted(name)}
              onAllow={() => void add(places)}
              onRemove={() => void remove(places)}
            />
          ))}
        </ul>
      ) : (
        <p>{t('optionsAutoNone')}</p>
      )}
      <PlaceForm
        label={t('optionsAutoAdd')}
        onAdd={(written) => {
          const places = readPlace(written);
          if (places) void add(places);
          return places !== undefined;
        }}
      />
    </>
  );
}
