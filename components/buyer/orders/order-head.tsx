import { useTranslations } from "next-intl";
import { Countdown } from "@/components/ui/countdown";
import type { OrderView } from "@/lib/orders/queries";
import { DeadlineText } from "./deadline-text";

/** The state in words, the next step, and until when. */
export function OrderHead({ order }: { order: OrderView }) {
  const t = useTranslations("orders");
  const { label, deadline, shop, method } = order;
  const next = label === "DELIVERED" && method === "CASH_ON_DELIVERY" ? "DELIVERED_CASH" : label;
  return (
    <header className="grid gap-1">
      <h1 className="text-3xl font-semibold">{t(`label.${label}`)}</h1>
      <p>{t(`next.${next}`, { shop: shop.name })}</p>
      {deadline && (
        <p className="text-quiet">
          <DeadlineText deadline={deadline} />
          {deadline.kind === "PAY" && (
            <>
              {" "}
              {t("left")} <Countdown until={deadline.at.toISOString()} />
            </>
          )}
        </p>
      )}
    </header>
  );
}
