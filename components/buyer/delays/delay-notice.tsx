import { useTranslations } from "next-intl";
import { CancelOrder } from "@/components/buyer/orders/cancel-order";
import { Words } from "@/components/shared/layout/words";
import { dayOf } from "@/components/ui/moment";
import { Notice } from "@/components/ui/notice";
import type { DelayView } from "@/lib/delays";
import type { OrderView } from "@/lib/orders/queries";
import type { Locale } from "@/lib/platform/i18n";
import { WaitButton } from "./wait-button";

type Props = { delay: DelayView | null; order: OrderView; locale: Locale };

/** The shop asks for a later day: its reason, and the buyer's two answers. */
export function DelayNotice({ delay, order, locale }: Props) {
  const t = useTranslations("delays");
  if (!delay) return null;
  const { number, shop, can, payment } = order;
  const day = dayOf(delay.shipBy, locale);
  if (delay.isAgreed) return <Notice tone="done">{t("buyer.agreed", { day })}</Notice>;
  return (
    <Notice tone="warn" title={t("buyer.title", { shop: shop.name })}>
      <p>
        {t(`sorry.${delay.reason}`)} {t("promise", { day })}
      </p>
      <p className="mt-2">{t(can.cancel ? "buyer.choose" : "buyer.chooseWait")}</p>
      <div className="mt-3 flex flex-wrap gap-2">
        <Words only={["delays", "orders", "common", "errors"]}>
          <WaitButton number={number} nth={delay.nth} />
          {can.cancel && <CancelOrder number={number} payment={payment} />}
        </Words>
      </div>
    </Notice>
  );
}
