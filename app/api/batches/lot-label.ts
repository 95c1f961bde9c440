import "server-only";
import type { BatchLabel } from "@/lib/batches/queries";
import { env } from "@/lib/platform/env";
import type { Locale } from "@/lib/platform/i18n";
import { wordsOf } from "@/lib/platform/i18n/words-of";
import { formatWeight } from "@/lib/platform/money";
import { localised, paths } from "@/lib/platform/paths";
import type { PaperedLotLabel } from "@/lib/shipping/queries";

/** The label of a batch in the words of its seller's language. */
export async function lotLabel(
  batch: NonNullable<BatchLabel>,
  locale: Locale,
): Promise<PaperedLotLabel> {
  const [t, verbs] = await Promise.all([
    wordsOf(locale, "batches.label"),
    wordsOf(locale, "product.batch.begun"),
  ]);
  return {
    paper: batch.paper,
    title: batch.title,
    facts: [
      t("begun", { begun: verbs(batch.verb), day: batch.harvestedOn }),
      `${batch.maker} · ${t("from", { county: batch.county, village: batch.village })}`,
      batch.field,
      t("weight", { weight: formatWeight(batch.weighedG, locale) }),
    ],
    url: new URL(localised(locale, paths.batch(batch.code)), env.publicOrigin).href,
    scan: t("scan"),
    code: `${t("lot")} ${batch.code}`,
    mark: t("mark", { mark: batch.mark }),
  };
}
