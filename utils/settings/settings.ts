import {
  type AutoExceptions,
  type AutoPlaces,
  joinPlaces,
  noExceptions,
  noPlaces,
  parseExceptions,
  parsePlaces,
} from '../sites/auto-places';
import { type Modes, parseModes } from './modes';

export const themes = ['system', 'light', 'sepia', 'dark'] as const;
export type Theme = (typeof themes)[number];
export const fonts = ['sans', 'serif', 'kai', 'page'] as const;
export type Font = (typeof fonts)[number];

/** Least and greatest values of the measures, and the steps in which they are set: px, unitless, em. */
export const ranges = {
  fontSize: { min: 14, max: 40, step: 1 },
  lineHeight: { min: 1.2, max: 2.6, step: 0.1 },
  width: { min: 20, max: 80, step: 2 },
} as const;

/** Everything the reader can choose. Lengths in px or em as named; hosts are lower-case names without a port. */
export interface Settings extends Modes {
  theme: Theme;
  font: Font;
  /** px. */
  fontSize: number;
  /** Unitless. */
  lineHeight: number;
  /** Width of the text in em. */
  width: number;
  /** Converted text gets full-width punctuation, and the quotation marks of its region. */
  punctuation: boolean;
  /** The toolbar button opens the reader at once instead of the popup. */
  buttonOpensReader: boolean;
  /** Where the reader opens by itself. */
  auto: AutoPlaces;
  /** Where it never does. */
  except: AutoExceptions;
  /** Places whose permission was asked for and not yet answered; completed when the browser grants it. */
  pending: AutoPlaces;
}

/** What the appearance panel changes. */
export type Appearance = Pick<
  Settings,
  'theme' | 'font' | 'fontSize' | 'lineHeight' | 'width' | 'punctuation'
>;

/** The appearance among the settings. */
export function appearanceOf(settings: Settings): Appearance {
  const { theme, font, fontSize, lineHeight, width, punctuation } = settings;
  return { theme, font, fontSize, lineHeight, width, punctuation };
}

export const defaultSettings: Settings = {
  theme: 'system',
  font: 'sans',
  fontSize: 19,
  lineHeight: 1.8,
  width: 38,
  siteModes: {},
  punctuation: false,
  buttonOpensReader: false,
  auto: noPlaces,
  except: noExceptions,
  pending: noPlaces,
};

const oneOf = <T>(values: readonly T[], value: unknown, otherwise: T): T =>
  values.includes(value as T) ? (value as T) : otherwise;
const within = ({ min, max }: { min: number; max: number }, value: unknown, otherwise: number): number =>
  typeof value === 'number' && value >= min && value <= max ? value : otherwise;
/** The stored theme, or that of the system where it is missing or damaged. */
export function parseTheme(theme: unknown): Theme {
  return oneOf(themes, theme, 'system');
}

/** Reads stored settings field by field: a field that is missing or damaged gets its default, the others stay. */
export function parseSettings(stored: unknown): Settings {
  const s = (typeof stored === 'object' && stored !== null ? stored : {}) as Partial<
    Record<keyof Settings | 'autoHosts', unknown>
  >;
  const d = defaultSettings;
  return {
    theme: parseTheme(s.theme),
    font: oneOf(fonts, s.font, d.font),
    fontSize: within(ranges.fontSize, s.fontSize, d.fontSize),
    lineHeight: within(ranges.lineHeight, s.lineHeight, d.lineHeight),
    width: within(ranges.width, s.width, d.width),
    ...parseModes(s),
    punctuation: s.punctuation === true,
    buttonOpensReader: s.buttonOpensReader === true,
    // Version 0.1 knew hosts alone, in a field of their own.
    auto: joinPlaces(parsePlaces(s.auto), parsePlaces({ hosts: s.autoHosts })),
    except: parseExceptions(s.except),
    pending: parsePlaces(s.pending),
  };
}
