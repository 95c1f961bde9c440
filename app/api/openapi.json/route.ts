import { getTranslations } from "next-intl/server";
import { openApiDocument } from "@/lib/api/queries";
import { env } from "@/lib/platform/env";

export const dynamic = "force-dynamic";

/** What a program reads to learn what it can ask for; the page for people is /developers. */
export async function GET() {
  const t = await getTranslations({ locale: "en", namespace: "developers" });
  const document = openApiDocument(env.publicOrigin, {
    title: t("title"),
    about: t("rules.promise.text"),
    of: (operation) => t(`operations.${operation}`),
    ofModule: (name) => t(`modules.${name}`),
  });
  return Response.json(document, { headers: { "Cache-Control": "public, max-age=300" } });
}
