import { useTranslations } from "next-intl";
import { NoOrdersScene } from "@/components/brand/scenes";
import { Badge } from "@/components/ui/badge";
import { EmptyState } from "@/components/ui/empty-state";
import { Chevron } from "@/components/ui/icons";
import { Link } from "@/components/ui/link";
import { Picture } from "@/components/ui/picture";
import type { ChangeCard } from "@/lib/listing";
import { TIME_ZONE } from "@/lib/platform/clock";
import { type Locale, languageTag } from "@/lib/platform/i18n";
import { localised, paths } from "@/lib/platform/paths";

type Props = { changes: ChangeCard[]; locale: Locale };

/** New goods and edits that wait for the county, the oldest first. */
export function ChangeQueue({ changes, locale }: Props) {
  const t = useTranslations("listing");
  return (
    <div className="grid gap-4">
      <h1 className="text-2xl font-semibold">
        {t("changes.title")}{" "}
        {changes.length > 0 && <span className="text-quiet tabular-nums">{changes.length}</span>}
      </h1>
      {changes.length === 0 ? (
        <EmptyState picture={<NoOrdersScene />} title={t("changes.empty")}>
          {t("changes.emptyText")}
        </EmptyState>
      ) : (
        <ul className="divide-y divide-hairline overflow-hidden rounded-lg border border-hairline bg-card">
          {changes.map((change) => (
            <li key={change.id}>
              <Link
                href={localised(locale, paths.countyChange(change.id))}
                className="flex items-center gap-4 p-3 -outline-offset-3 hover:bg-sunk/50"
              >
                <Picture
                  picture={change.picture}
                  sizes="72px"
                  square
                  decorative
                  className="w-18 shrink-0 rounded-md"
                />
                <span className="grid min-w-0 grow gap-1 md:grid-cols-[2fr_2fr_1fr] md:items-center md:gap-4">
                  <span>
                    <span className="block font-medium">{change.title}</span>
                    <span className="block text-sm text-quiet">
                      {change.shop} · {change.village}
                    </span>
                  </span>
                  <span className="flex flex-wrap gap-1.5">
                    {change.reasons.map((reason) => (
                      <Badge key={reason} tone={reason === "NEW" ? "pine" : "millet"}>
                        {t(`reasons.${reason}`)}
                      </Badge>
                    ))}
                    {change.missing.length > 0 && <Badge tone="brick">{t("missing")}</Badge>}
                  </span>
                  <time dateTime={change.at} className="text-sm text-quiet tabular-nums">
                    {formatMoment(change.at, locale)}
                  </time>
                </span>
                <Chevron className="text-quiet" />
              </Link>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

const formatMoment = (at: string, locale: Locale) =>
  new Intl.DateTimeFormat(languageTag(locale), {
    month: "short",
    day: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    timeZone: TIME_ZONE,
  }).format(new Date(at));
