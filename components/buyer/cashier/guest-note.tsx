import { getTranslations } from "next-intl/server";
import { Card } from "@/components/ui/card";
import { CopyButton } from "@/components/ui/copy-button";
import { Link } from "@/components/ui/link";
import type { CashierView } from "@/lib/cashier/queries";
import type { Locale } from "@/lib/platform/i18n";
import { localised, paths } from "@/lib/platform/paths";

/** How somebody without an account comes back to the order: its number and their phone. */
export async function GuestNote({ view, locale }: { view: CashierView; locale: Locale }) {
  const t = await getTranslations("cashier.guest");
  const labels = { copy: t("copy"), copied: t("copied") };
  return (
    <Card className="grid gap-2">
      <h2 className="font-semibold">{t("title")}</h2>
      <p className="text-quiet">{t("text", { phone: view.phone })}</p>
      <ul className="grid gap-1">
        {view.shares.map(({ orderNumber, shop }) => (
          <li key={orderNumber} className="flex items-center justify-between gap-3">
            <span>
              <span className="block text-sm text-quiet">{shop}</span>
              <span className="font-semibold tabular-nums">{orderNumber}</span>
            </span>
            <CopyButton text={orderNumber} labels={labels} />
          </li>
        ))}
      </ul>
      <Link
        href={localised(locale, paths.findOrder())}
        className="flex min-h-12 items-center text-calaite hover:underline"
      >
        {t("find")}
      </Link>
    </Card>
  );
}
