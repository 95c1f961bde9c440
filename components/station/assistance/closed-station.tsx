import { useTranslations } from "next-intl";
import { LostScene } from "@/components/shared/brand/scenes";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import type { UserViewer } from "@/lib/platform/auth";
import { type Locale, pick } from "@/lib/platform/i18n";
import { localised, paths } from "@/lib/platform/paths";

type Props = { viewer: UserViewer; locale: Locale };

/** Somebody who is no assistant, or an assistant who is working for a villager just now. */
export function ClosedStation({ viewer: { acting }, locale }: Props) {
  const t = useTranslations("assistance.station");
  if (acting) {
    return (
      <EmptyState
        picture={<LostScene />}
        title={<h1>{t("busy.title", { name: acting.ownerName })}</h1>}
        action={
          <ButtonLink href={localised(locale, paths.sell())}>
            {pick(acting, "shopName", locale)}
          </ButtonLink>
        }
      >
        {t("busy.text")}
      </EmptyState>
    );
  }
  return (
    <EmptyState
      picture={<LostScene />}
      title={<h1>{t("noPart.title")}</h1>}
      action={<ButtonLink href={localised(locale, paths.me())}>{t("noPart.action")}</ButtonLink>}
    >
      {t("noPart.text")}
    </EmptyState>
  );
}
