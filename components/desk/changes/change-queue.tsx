import { useTranslations } from "next-intl";
import { QueueList } from "@/components/desk/register/queue-list";
import { Badge } from "@/components/ui/badge";
import { moment } from "@/components/ui/moment";
import { Picture } from "@/components/ui/picture";
import type { ChangeCard } from "@/lib/listing";
import type { Locale } from "@/lib/platform/i18n";
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
      <QueueList
        rows={changes}
        keyOf={({ id }) => id}
        hrefOf={({ id }) => localised(locale, paths.countyChange(id))}
        faceOf={({ picture }) => (
          <Picture
            picture={picture}
            sizes="72px"
            square
            decorative
            className="w-18 shrink-0 rounded-md"
          />
        )}
        empty={{ title: t("changes.empty"), text: t("changes.emptyText") }}
        className="md:grid-cols-[2fr_2fr_1fr]"
      >
        {(change) => (
          <>
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
              {moment(new Date(change.at), locale)}
            </time>
          </>
        )}
      </QueueList>
    </div>
  );
}
