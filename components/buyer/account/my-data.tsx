import { useTranslations } from "next-intl";
import { Card } from "@/components/ui/card";
import { Chevron } from "@/components/ui/icons";
import { Link } from "@/components/ui/link";
import type { Locale } from "@/lib/platform/i18n";
import { localised, paths } from "@/lib/platform/paths";
import { rowLook } from "./row";

/** Help, the rules, a copy of one's own data, and the way out. */
export function MyData({ isUser, locale }: { isUser: boolean; locale: Locale }) {
  const t = useTranslations("account.data");
  const rows = [
    [paths.help(), t("help")],
    [paths.rules("privacy"), t("privacy")],
    [paths.rules("complaints"), t("complaints")],
  ] as const;
  return (
    <Card flush>
      <h2 className="sr-only">{t("title")}</h2>
      <ul className="divide-y divide-hairline">
        {rows.map(([path, label]) => (
          <li key={path}>
            <Link href={localised(locale, path)} className={rowLook}>
              <span className="grow">{label}</span>
              <Chevron className="text-quiet" />
            </Link>
          </li>
        ))}
        {isUser && (
          <>
            <li>
              <a href="/api/me/export" download className={rowLook}>
                <span className="grow">{t("export")}</span>
                <Chevron className="text-quiet" />
              </a>
            </li>
            <li>
              <Link href={localised(locale, paths.leave())} className={rowLook}>
                <span className="grow">{t("leave")}</span>
                <Chevron className="text-quiet" />
              </Link>
            </li>
          </>
        )}
      </ul>
    </Card>
  );
}
