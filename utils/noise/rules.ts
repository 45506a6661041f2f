import type { NoiseRule } from './define';

const files = import.meta.glob<NoiseRule>('./rules/*.ts', { eager: true, import: 'default' });

/** All noise families, one a file, in the order of their names. */
export const noiseRules: NoiseRule[] = Object.values(files);
