import { isBasicHan } from '../../utils/script/model/tokens';
import { hongKongVariants, taiwanVariants } from './dictionaries';

/** A form that is written in several ways. */
export interface RegionalForm {
  taiwan: string;
  hongKong: string;
  /** OpenCC's own standard. */
  standard: string;
}

/**
 * The forms that Taiwan, Hong Kong and OpenCC's standard do not all write alike.
 *
 * @param fold gives Taiwan's form of a character
 */
export function readRegionalForms(fold: (character: string) => string): RegionalForm[] {
  const forms = new Map<string, RegionalForm>();
  for (const standard of [...taiwanVariants.keys(), ...hongKongVariants.keys()]) {
    const taiwan = taiwanVariants.get(standard) ?? standard;
    const hongKong = hongKongVariants.get(standard) ?? standard;
    // Where both regions fold to another character (梁 and 樑), the form is a choice of words, not of the region.
    if (fold(standard) !== taiwan || !isBasicHan(taiwan) || !isBasicHan(hongKong)) continue;
    forms.set(taiwan, { taiwan, hongKong, standard });
  }
  return [...forms.values()];
}
