type Json = string | number | boolean | null | Json[] | { [key: string]: Json | undefined };

/** Structured data for search engines; `<` is written as its code, so no text can end the script. */
export function JsonLd({ data }: { data: { [key: string]: Json | undefined } }) {
  const json = JSON.stringify({ "@context": "https://schema.org", ...data });
  return <script type="application/ld+json">{json.replaceAll("<", "\\u003c")}</script>;
}
