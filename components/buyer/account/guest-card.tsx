import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import type { Locale } from "@/lib/platform/i18n";
import { localised, paths } from "@/lib/platform/paths";

export async function GuestCard({ locale }: { locale: Locale }) {
  const t = await getTranslations("account.guest");
  return (
    <Card className="grid gap-3 p-6">
      <h1 className="text-2xl font-semibold">{t("title")}</h1>
      <p className="text-quiet">{t("text")}</p>
      <ButtonLink href={localised(locale, paths.signIn())} size="lg" block>
        {t("signIn")}
      </ButtonLink>
      <ButtonLink href={localised(locale, paths.findOrder())} variant="ghost" block>
        {t("find")}
      </ButtonLink>
    </Card>
  );
}
