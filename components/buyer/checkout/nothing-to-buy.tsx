import { useTranslations } from "next-intl";
import { EmptyBasketScene } from "@/components/shared/brand/scenes";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import type { JustPlaced } from "@/lib/checkout/queries";
import type { Locale } from "@/lib/platform/i18n";
import { localised, paths } from "@/lib/platform/paths";

type Props = { placed: JustPlaced | null; locale: Locale };

/** Nothing is ticked, or it was ordered a moment ago in this or another tab: then that order is one press away. */
export function NothingToBuy({ placed, locale }: Props) {
  const t = useTranslations("checkout.nothing");
  const to = (path: string) => localised(locale, path);
  if (!placed) {
    return (
      <EmptyState
        picture={<EmptyBasketScene />}
        title={t("title")}
        action={<ButtonLink href={to(paths.cart())}>{t("cart")}</ButtonLink>}
      >
        {t("text")}
      </EmptyState>
    );
  }
  const { number, isUnpaid } = placed;
  return (
    <EmptyState
      picture={<EmptyBasketScene />}
      title={t("placed")}
      action={
        <ButtonLink href={to(isUnpaid ? paths.cashier(number) : paths.paid(number))}>
          {t(isUnpaid ? "pay" : "see")}
        </ButtonLink>
      }
    >
      {t("number", { number })}
    </EmptyState>
  );
}
