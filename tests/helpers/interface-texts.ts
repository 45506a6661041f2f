import { fakeBrowser } from 'wxt/testing/fake-browser';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };

/** Lets the fake browser answer the English interface texts, with their placeholders filled. */
export function useInterfaceTexts(): void {
  const texts: Record<string, { message: string }> = messages;
  fakeBrowser.i18n.getMessage = ((key: string, substitutions: string[] = []) =>
    (texts[key]?.message ?? '').replace(
      /\$(\d)/g,
      (_, digit) => substitutions[Number(digit) - 1] ?? '',
    )) as typeof fakeBrowser.i18n.getMessage;
}
