import type { Locale } from "./index";
import { namespaces } from "./namespaces";

/** All sentences of one locale: { namespace: { key: text } }, namespaces in camelCase. */
export async function loadMessages(locale: Locale) {
  const files = await Promise.all(
    namespaces.map(async (name) => {
      const file: { default: Record<string, unknown> } = await import(
        `../../../messages/${locale}/${name}.json`
      );
      return [name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()), file.default];
    }),
  );
  return Object.fromEntries(files);
}
