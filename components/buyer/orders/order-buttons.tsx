import { useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button";
import type { Can, PaymentState } from "@/lib/orders";
import type { Locale } from "@/lib/platform/i18n";
import { localised, paths } from "@/lib/platform/paths";
import { BuyAgain } from "./buy-again";
import { CancelOrder } from "./cancel-order";
import { ConfirmReceipt } from "./confirm-receipt";

type Props = {
  order: {
    number: string;
    groupNumber: string;
    can: Can;
    lines: { variantId: string; quantity: number }[];
    payment?: PaymentState;
  };
  locale: Locale;
  /** On a card only what goes forward; on the order's own page all of it. */
  size: "card" | "page";
};

/** What the buyer can do now, the main thing at the right. */
export function OrderButtons({ order, locale, size }: Props) {
  const t = useTranslations("orders");
  const { number, groupNumber, can } = order;
  return (
    <>
      {size === "page" && can.cancel && <CancelOrder number={number} payment={order.payment} />}
      {can.buyAgain && (
        <BuyAgain
          lines={order.lines.map(({ variantId, quantity }) => ({ variantId, quantity }))}
          cartHref={localised(locale, paths.cart())}
        />
      )}
      {can.receive && <ConfirmReceipt number={number} />}
      {can.pay && (
        <ButtonLink href={localised(locale, paths.cashier(groupNumber))} variant="buy">
          {t("pay")}
        </ButtonLink>
      )}
    </>
  );
}
