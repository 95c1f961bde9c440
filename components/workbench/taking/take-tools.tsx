import { useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button";
import { Chevron, Phone } from "@/components/ui/icons";
import type { Locale } from "@/lib/platform/i18n";
import { localised, paths } from "@/lib/platform/paths";

/** For orders of those who call or write: a new one, and those that were written down. */
export function TakeTools({ shop, locale }: { shop?: string; locale: Locale }) {
  const t = useTranslations("taking");
  const to = (path: string) => localised(locale, path);
  return (
    <div className="grid grid-cols-2 gap-3">
      <ButtonLink variant="quiet" size="lg" className="px-3!" href={to(paths.takeOrder(shop))}>
        <Phone />
        {t("open")}
      </ButtonLink>
      <ButtonLink variant="quiet" size="lg" className="px-3!" href={to(paths.takenOrders(shop))}>
        {t("taken.title")}
        <Chevron />
      </ButtonLink>
    </div>
  );
}
