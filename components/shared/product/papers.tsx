import { getTranslations } from "next-intl/server";
import { formatDay } from "@/components/shared/catalog/day";
import { Check } from "@/components/ui/icons";
import type { PaperView } from "@/lib/catalog";
import type { Locale } from "@/lib/platform/i18n";

/** The papers the law or honesty asks for, with their numbers. */
export async function Papers({ papers, locale }: { papers: PaperView[]; locale: Locale }) {
  const t = await getTranslations("product");
  return (
    <ul className="grid gap-3">
      {papers.map((paper) => (
        <li key={paper.number} className="rounded-lg border border-hairline bg-card p-4">
          <p className="flex items-center gap-2 font-medium">
            <Check className="text-pine" />
            {t(`paperKinds.${paper.kind}`)}
          </p>
          <p className="mt-1 text-sm tabular-nums">
            {t("number")} {paper.number}
          </p>
          <p className="text-sm text-quiet">
            {paper.issuer} · {t("issued", { day: formatDay(paper.issuedOn, locale, true) })}
            {paper.expiresOn &&
              ` · ${t("validTo", { day: formatDay(paper.expiresOn, locale, true) })}`}
          </p>
          {paper.note && <p className="mt-1 text-sm">{paper.note}</p>}
        </li>
      ))}
    </ul>
  );
}
