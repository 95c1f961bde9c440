import { env } from "@/lib/platform/env";
import { JsonLd } from "./json-ld";

/** The path to a page for search engines; `path` is with the locale. */
export function BreadcrumbData({ steps }: { steps: { name: string; path: string }[] }) {
  return (
    <JsonLd
      data={{
        "@type": "BreadcrumbList",
        itemListElement: steps.map(({ name, path }, at) => ({
          "@type": "ListItem",
          position: at + 1,
          name,
          item: `${env.publicOrigin}${path}`,
        })),
      }}
    />
  );
}
