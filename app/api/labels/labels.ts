import { paperedLabel } from "@/app/api/labels/papered-label";
import { refusalFor } from "@/app/api/limited";
import { MOST_AT_ONCE } from "@/lib/dispatch";
import { findLabels } from "@/lib/dispatch/queries";
import { currentViewer } from "@/lib/platform/auth";
import { defaultLocale, isLocale } from "@/lib/platform/i18n";
import { isId } from "@/lib/platform/ids";
import { printLabels } from "@/lib/shipping/queries";

const refuse = (status: number) => new Response(null, { status });

/** The labels of parcels as a PDF to print, a page each: `?parcels=id,id&locale=zh`. Reading it prints nothing. */
export async function answerLabels(request: Request) {
  const asked = new URL(request.url).searchParams;
  const ids = (asked.get("parcels") ?? "").split(",");
  const wanted = asked.get("locale");
  const locale = isLocale(wanted) ? wanted : defaultLocale;
  if (ids.length > MOST_AT_ONCE || !ids.every(isId)) return refuse(404);
  const viewer = await currentViewer();
  const labels = await findLabels(viewer, ids, locale);
  if (!labels || viewer.kind !== "user") return refuse(404);
  const refusal = await refusalFor("label", viewer.userId);
  if (refusal) return refusal;
  const papered = await Promise.all(labels.map((label) => paperedLabel(label, locale)));
  const name = labels.length === 1 ? (labels[0]?.number ?? "") : `${labels.length}`;
  return new Response(await printLabels(papered, name), {
    headers: {
      "Content-Type": "application/pdf",
      "Content-Disposition": `inline; filename="label-${name}.pdf"`,
      "Cache-Control": "private, no-store",
    },
  });
}
