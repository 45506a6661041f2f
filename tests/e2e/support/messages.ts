import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { UiLanguage } from '../harness/types.ts';

const folder = join(import.meta.dirname, '..', '..', '..', 'public', '_locales');

/** An interface text as the extension shows it, with its placeholders filled in. */
export function text(key: string, lang: UiLanguage = 'en', ...values: (string | number)[]): string {
  const file = join(folder, lang.replace('-', '_'), 'messages.json');
  const messages: Record<string, { message: string }> = JSON.parse(readFileSync(file, 'utf8'));
  const found = messages[key];
  if (!found) throw new Error(`No message "${key}" in ${lang}`);
  return found.message.replace(/\$(\d)/g, (_, place) => String(values[Number(place) - 1] ?? ''));
}
