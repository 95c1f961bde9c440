import { refusalFor } from "@/app/api/limited";
import { MOST_LABELS } from "@/lib/batches";
import { findBatchLabel } from "@/lib/batches/queries";
import { currentViewer } from "@/lib/platform/auth";
import { defaultLocale, isLocale } from "@/lib/platform/i18n";
import { printLotLabels } from "@/lib/shipping/queries";
import { lotLabel } from "./lot-label";

const refuse = (status: number) => new Response(null, { status });

/** Labels of a batch as a PDF to print: `?count=12&locale=zh`. Reading it prints and writes nothing. */
export async function answerBatchLabels(request: Request, { code = "" }: Record<string, string>) {
  const asked = new URL(request.url).searchParams;
  const count = Number(asked.get("count") ?? 1);
  const wanted = asked.get("locale");
  const locale = isLocale(wanted) ? wanted : defaultLocale;
  if (!Number.isInteger(count) || count < 1 || count > MOST_LABELS) return refuse(404);
  const viewer = await currentViewer();
  const label = await findBatchLabel(viewer, code, locale);
  if (!label || viewer.kind !== "user") return refuse(404);
  const refusal = await refusalFor("label", viewer.userId);
  if (refusal) return refusal;
  const pdf = await printLotLabels(await lotLabel(label, locale), count, label.code);
  return new Response(pdf, {
    headers: {
      "Content-Type": "application/pdf",
      "Content-Disposition": `inline; filename="batch-${label.code}.pdf"`,
      "Cache-Control": "private, no-store",
    },
  });
}
