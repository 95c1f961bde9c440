import { useTranslations } from "next-intl";
import { Card } from "@/components/ui/card";
import { Link } from "@/components/ui/link";
import { moment } from "@/components/ui/moment";
import type { Locale } from "@/lib/platform/i18n";
import { localised, paths } from "@/lib/platform/paths";
import type { ClosedManifest } from "@/lib/relay";

/** Manifests that were signed. */
export function ClosedList({ closed, locale }: { closed: ClosedManifest[]; locale: Locale }) {
  const t = useTranslations("relay.manifest");
  if (closed.length === 0) return <p className="py-2 text-quiet">{t("listNone")}</p>;
  return (
    <ul className="grid gap-2">
      {closed.map(({ id, carrier, counted, clerk, driver, closedAt }) => (
        <li key={id}>
          <Card flush>
            <Link
              href={localised(locale, paths.manifest(id))}
              className="grid min-h-14 gap-1 px-4 py-3"
            >
              <span className="flex flex-wrap justify-between gap-x-3 text-lg">
                <strong>{carrier}</strong>
                <span className="tabular-nums">{t("count", { count: counted })}</span>
              </span>
              <span className="text-quiet">
                {moment(closedAt, locale)} · {t("signed", { clerk, driver })}
              </span>
            </Link>
          </Card>
        </li>
      ))}
    </ul>
  );
}
