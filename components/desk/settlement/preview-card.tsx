import { useTranslations } from "next-intl";
import { Card } from "@/components/ui/card";
import { Money } from "@/components/ui/money";
import { Notice } from "@/components/ui/notice";
import type { Locale } from "@/lib/platform/i18n";
import type { Preview } from "@/lib/settlement";
import { MakeRun } from "./run-buttons";

type Props = { preview: Preview; mayMake: boolean; locale: Locale };

/** What a run would pay to whom, before anybody makes it. */
export function PreviewCard({ preview, mayMake, locale }: Props) {
  const t = useTranslations("settlement.desk");
  return (
    <Card className="grid gap-4">
      <div>
        <h2 className="text-xl font-semibold">{t("preview")}</h2>
        <Money fen={preview.totalFen} locale={locale} className="text-3xl font-semibold" />
        <p className="text-quiet">{t("previewText", { shops: preview.shops.length })}</p>
      </div>
      {preview.overdue > 0 && (
        <Notice tone="warn" title={t("overdue", { count: preview.overdue })} />
      )}
      <details>
        <summary className="inline-flex min-h-(--control) cursor-pointer items-center text-calaite">
          {t("each")}
        </summary>
        <ul className="grid divide-y divide-hairline">
          {[...preview.shops, ...preview.carried].map(({ shop, amountFen }) => (
            <li key={shop} className="flex justify-between gap-4 py-2">
              <span>{amountFen < 0 ? t("carried", { shop }) : shop}</span>
              <Money fen={amountFen} locale={locale} />
            </li>
          ))}
        </ul>
      </details>
      {mayMake && preview.shops.length > 0 && <MakeRun />}
    </Card>
  );
}
