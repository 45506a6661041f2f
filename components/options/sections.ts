import type { Section } from './section';
import { about } from './sections/about';
import { appearance } from './sections/appearance';
import { backup } from './sections/backup';
import { dictionary } from './sections/dictionary';
import { rules } from './sections/rules';
import { script } from './sections/script';
import { shortcuts } from './sections/shortcuts';
import { sites } from './sections/sites';

/** All sections of the settings page, in the order in which they are wanted. A new one is a file in `sections/` and a name here. */
export const sections: readonly Section[] = [
  appearance,
  sites,
  script,
  shortcuts,
  dictionary,
  rules,
  backup,
  about,
];
