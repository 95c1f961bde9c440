import { getTranslations } from "next-intl/server";
import { Card } from "@/components/ui/card";
import { Basket, Bell, Check, Parcel } from "@/components/ui/icons";
import type { CashierView } from "@/lib/cashier/queries";
import { type Locale, languageTag } from "@/lib/platform/i18n";
import { formatMoney } from "@/lib/platform/money";

/** What happens after an order is sure, in the order in which it happens. */
export async function NextSteps({ view, locale }: { view: CashierView; locale: Locale }) {
  const t = await getTranslations("cashier.steps");
  const amount = formatMoney(view.totalFen, languageTag(locale));
  const steps = [
    { Icon: Basket, text: t("packs") },
    { Icon: Bell, text: view.isGuests ? t("shipsGuest") : t("ships") },
    ...(view.state === "CASH" ? [{ Icon: Parcel, text: t("cash", { amount }) }] : []),
    { Icon: Check, text: t("receive") },
  ];
  return (
    <Card className="grid gap-3">
      <h2 className="text-quiet">{t("title")}</h2>
      <ol className="grid gap-3">
        {steps.map(({ Icon, text }) => (
          <li key={text} className="flex items-center gap-3">
            <span className="grid size-10 shrink-0 place-items-center rounded-full bg-pine-tint text-pine">
              <Icon />
            </span>
            {text}
          </li>
        ))}
      </ol>
    </Card>
  );
}
