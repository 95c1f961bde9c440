import { openApiDocument } from "@/lib/api/queries";
import { env } from "@/lib/platform/env";
import { wordsOf } from "@/lib/platform/i18n/words-of";
import { told } from "@/lib/platform/route";

/** What a program reads to learn what it can ask for; the page for people is /developers. */
export async function answerOpenApi() {
  const t = await wordsOf("en", "developers");
  const document = openApiDocument(env.publicOrigin, {
    title: t("title"),
    about: t("rules.promise.text"),
    of: (operation) => t(`operations.${operation}`),
    ofModule: (name) => t(`modules.${name}`),
    ofField: (name) => t(`fields.${name}`),
  });
  return told(document, { cache: "public, max-age=300" });
}
