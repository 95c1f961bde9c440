import { useTranslations } from "next-intl";
import { Card } from "@/components/ui/card";
import { moment } from "@/components/ui/moment";
import type { TakenOrder } from "@/lib/orders/queries";
import { type Locale, languageTag } from "@/lib/platform/i18n";
import { formatMoney } from "@/lib/platform/money";
import { SendLink } from "./send-link";

type Props = {
  taken: TakenOrder;
  shop: string;
  /** The link, and the same as a picture. */
  address: string;
  code: string;
  locale: Locale;
};

/** What the buyer gets: a code to scan from this screen, or words with a link to paste. */
export function LinkCard({ taken, shop, address, code, locale }: Props) {
  const t = useTranslations("taking.taken");
  const { lines, totalFen, payBy } = taken;
  const when = payBy ? moment(payBy, locale) : "";
  const goods = lines
    .map(({ title, label, quantity }) => t("pieces", { title, label, quantity }))
    .join(locale === "zh" ? "、" : ", ");
  const total = formatMoney(totalFen, languageTag(locale));
  const text = t("message", { shop, goods, total, when, link: address });
  return (
    <Card className="grid justify-items-center gap-4 text-center">
      <p className="text-lg font-medium">{t("scan")}</p>
      <img
        src={code}
        alt={t("qrAlt")}
        width={280}
        height={280}
        className="h-auto w-70 max-w-full"
      />
      <p className="text-quiet">{t("until", { when })}</p>
      <SendLink text={text} />
    </Card>
  );
}
