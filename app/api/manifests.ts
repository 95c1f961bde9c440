import { refusalFor } from "@/app/api/limited";
import { currentViewer } from "@/lib/platform/auth";
import { businessDay } from "@/lib/platform/clock";
import { defaultLocale, isLocale, type Locale } from "@/lib/platform/i18n";
import { wordsOf } from "@/lib/platform/i18n/words-of";
import { isId } from "@/lib/platform/ids";
import type { ManifestView } from "@/lib/relay";
import { findManifest } from "@/lib/relay/queries";
import { type ManifestSheet, printManifest } from "@/lib/shipping/queries";

const refuse = (status: number) => new Response(null, { status });

async function sheetOf(manifest: ManifestView, locale: Locale): Promise<ManifestSheet> {
  const t = await wordsOf(locale, "relay.sheet");
  const { id, centre, carrier, openedAt, closed, parcels } = manifest;
  const day = businessDay(closed?.closedAt ?? openedAt);
  return {
    title: t("title"),
    facts: [
      `${centre} → ${carrier}`,
      `${t("number", { id: id.slice(-12).toUpperCase() })} · ${day}`,
      `${t("count", { count: parcels.length })}${closed ? "" : ` · ${t("open")}`}`,
    ],
    parcels: parcels.toReversed(),
    signatures: [
      { mark: t("clerk"), name: closed?.clerk ?? "" },
      { mark: t("driver"), name: closed?.driver ?? "" },
    ],
    pageOf: (page, pages) => t("page", { page, pages }),
  };
}

/** A manifest to print and sign: `?locale=zh`. Only for the clerks of its centre. */
export async function answerManifest(request: Request, { id = "" }: Record<string, string>) {
  const wanted = new URL(request.url).searchParams.get("locale");
  const locale = isLocale(wanted) ? wanted : defaultLocale;
  const viewer = await currentViewer();
  const manifest = isId(id) ? await findManifest(viewer, id, locale) : null;
  if (!manifest || viewer.kind !== "user") return refuse(404);
  const refusal = await refusalFor("label", viewer.userId);
  if (refusal) return refusal;
  return new Response(await printManifest(await sheetOf(manifest, locale)), {
    headers: {
      "Content-Type": "application/pdf",
      "Content-Disposition": `inline; filename="manifest-${id}.pdf"`,
      "Cache-Control": "private, no-store",
    },
  });
}
