import { useTranslations } from "next-intl";
import { getTranslations } from "next-intl/server";
import { Card } from "@/components/ui/card";
import { dayOf } from "@/components/ui/moment";
import { type CustomerView, REMIND_DAYS } from "@/lib/customers";
import { DAY, inFuture } from "@/lib/platform/clock";
import type { Locale } from "@/lib/platform/i18n";
import { RemindForm } from "./remind-form";

type Props = { customer: CustomerView; locale: Locale };

/** Why nothing can be sent now. */
function Why({ customer, locale }: Props) {
  const t = useTranslations("customers.remind");
  const { reach, remindedAt } = customer;
  if (reach !== "LATER" || !remindedAt) return <p className="text-quiet">{t(`why.${reach}`)}</p>;
  const again = inFuture(REMIND_DAYS * DAY, remindedAt);
  const days = { on: dayOf(remindedAt, locale), again: dayOf(again, locale) };
  return <p className="text-quiet">{t("why.LATER", days)}</p>;
}

/** A word that the seller sends herself; the sentence is ready in the language of who reads it. */
export async function RemindCard({ customer, locale }: Props) {
  const [t, theirs] = await Promise.all([
    getTranslations("customers.remind"),
    getTranslations({ locale: customer.locale, namespace: "customers.remind" }),
  ]);
  const sentence = theirs("sentence", { goods: customer.goods });
  return (
    <Card className="grid gap-3">
      <h2 className="text-lg font-semibold">{t("title")}</h2>
      {customer.reach === "WRITE" ? (
        <RemindForm order={customer.order} sentence={sentence} />
      ) : (
        <Why customer={customer} locale={locale} />
      )}
    </Card>
  );
}
