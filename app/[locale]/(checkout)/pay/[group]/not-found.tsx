import { getTranslations } from "next-intl/server";
import { NothingFoundScene } from "@/components/shared/brand/scenes";
import { currentLocale } from "@/components/shared/layout/current-locale";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { localised, paths } from "@/lib/platform/paths";

export default async function PaymentNotFound() {
  const [t, locale] = await Promise.all([getTranslations("cashier"), currentLocale()]);
  return (
    <EmptyState
      picture={<NothingFoundScene />}
      title={t("missing.title")}
      action={
        <ButtonLink href={localised(locale, paths.findOrder())}>{t("guest.find")}</ButtonLink>
      }
    >
      {t("missing.text")}
    </EmptyState>
  );
}
