import { useTranslations } from "next-intl";
import { EmptyBasketScene } from "@/components/shared/brand/scenes";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import type { Locale } from "@/lib/platform/i18n";
import { localised, paths } from "@/lib/platform/paths";

/** Nothing in the basket yet; a guest may have one from before they signed in. */
export function EmptyCart({ isGuest, locale }: { isGuest: boolean; locale: Locale }) {
  const t = useTranslations("cart.empty");
  return (
    <EmptyState
      picture={<EmptyBasketScene />}
      title={t("title")}
      action={<ButtonLink href={localised(locale, paths.home())}>{t("action")}</ButtonLink>}
    >
      <p>{t("text")}</p>
      {isGuest && (
        <Link
          href={localised(locale, paths.signIn(localised(locale, paths.cart())))}
          className="inline-flex min-h-12 items-center text-calaite underline"
        >
          {t("signIn")}
        </Link>
      )}
    </EmptyState>
  );
}
