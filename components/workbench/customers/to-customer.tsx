import { useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button";
import { Heart } from "@/components/ui/icons";
import type { ShopOrderView } from "@/lib/dispatch/queries";
import { shopsFor, type UserViewer } from "@/lib/platform/auth";
import type { Locale } from "@/lib/platform/i18n";
import { localised, paths } from "@/lib/platform/paths";

type Props = { viewer: UserViewer; order: ShopOrderView; locale: Locale };

/** From an order to all that its buyer bought; nothing for who only packs, or where it came to nothing. */
export function ToCustomer({ viewer, order, locale }: Props) {
  const t = useTranslations("customers");
  const mayLook = shopsFor(viewer, "customer:see").includes(order.shop.id);
  if (!mayLook || order.label === "CANCELLED") return null;
  return (
    <ButtonLink
      variant="quiet"
      size="lg"
      href={localised(locale, paths.sellCustomer(order.number))}
    >
      <Heart />
      {t("ofOrder")}
    </ButtonLink>
  );
}
