import { getTranslations } from "next-intl/server";
import { formatDay } from "@/components/shared/catalog/day";
import { Badge } from "@/components/ui/badge";
import type { BatchStory, HistoryLine } from "@/lib/batches";
import type { Locale } from "@/lib/platform/i18n";
import { formatWeight } from "@/lib/platform/money";
import { paths } from "@/lib/platform/paths";

type Props = { batch: BatchStory; locale: Locale };

/** Every entry in plain words, in its order, whether they fit, and what that proves. */
export async function BatchHistory({ batch, locale }: Props) {
  const [t, verbs] = await Promise.all([
    getTranslations("batches.page"),
    getTranslations("product.batch.begun"),
  ]);
  const { chain } = batch;
  const wordsOf = ({ kind, told }: HistoryLine) =>
    t(`entry.${kind}`, {
      day: told.harvestedOn ? formatDay(told.harvestedOn, locale, true) : "",
      begun: verbs(batch.verb),
      field: told.fieldZh ?? "",
      weight: told.weighedG ? formatWeight(told.weighedG, locale) : "",
      issuer: told.issuerZh ?? "",
      input: told.input ?? "",
      grams: told.grams ? formatWeight(told.grams, locale) : "",
      count: told.count ?? 0,
      why: told.why ?? "",
    });
  return (
    <section className="grid max-w-3xl gap-4">
      <div className="flex flex-wrap items-center gap-3">
        <h2 className="text-xl font-semibold">{t("history")}</h2>
        {chain.is === "WHOLE" && <Badge tone="pine">{t("whole")}</Badge>}
        {chain.is === "ROW" && <Badge tone="brick">{t("row")}</Badge>}
        {chain.is === "BROKEN" && <Badge tone="brick">{t("broken", { at: chain.at })}</Badge>}
      </div>
      <ol className="grid gap-4 border-l-3 border-millet pl-4 break-words">
        {batch.history.map((line) => (
          <li key={line.seq}>
            <p>{wordsOf(line)}</p>
            <p className="text-sm text-quiet tabular-nums">
              {formatDay(line.on, locale, true)} · {t("mark", { mark: line.mark })}
            </p>
          </li>
        ))}
      </ol>
      <p className="text-sm text-quiet">
        {t("proves")} {t("provesNot")}
      </p>
      <p>
        <a
          href={paths.batchEpcis(batch.code)}
          className="inline-flex min-h-12 items-center text-calaite underline underline-offset-4"
        >
          {t("export")}
        </a>
      </p>
    </section>
  );
}
