import { useTranslations } from "next-intl";
import type { ShopOrderView } from "@/lib/dispatch/queries";
import { businessDay } from "@/lib/platform/clock";
import type { Locale } from "@/lib/platform/i18n";
import { formatWeight } from "@/lib/platform/money";
import { PrintButton } from "./print-button";

type Props = {
  order: ShopOrderView;
  /** The order number as a QR code, an image address. */
  code: string;
  locale: Locale;
};

// The paper of label printers that villages have: A6.
const PAPER = "@page { size: 105mm 148mm; margin: 6mm; }";

/** The slip that goes into the box: enough to pack and check by, and no whole phone number. */
export function Slip({ order, code, locale }: Props) {
  const t = useTranslations("dispatch.slip");
  const { receiver } = order;
  return (
    <div className="mx-auto grid max-w-[105mm] gap-5">
      <style>{PAPER}</style>
      <div className="print:hidden">
        <PrintButton label={t("print")} />
      </div>
      <article className="grid gap-3 rounded-lg border border-edge bg-card p-4 text-sm print:rounded-none print:border-0 print:p-0">
        <header className="flex items-start gap-3 border-b-2 border-ink pb-3">
          <div className="min-w-0 grow">
            <h1 className="text-xl font-semibold">{order.shop.name}</h1>
            <p className="font-semibold tabular-nums">{order.number}</p>
            <p className="tabular-nums">{businessDay(order.createdAt)}</p>
          </div>
          <img src={code} alt={t("code", { number: order.number })} className="size-[24mm]" />
        </header>
        <p>
          {t("to")} <strong>{receiver.name}</strong>{" "}
          <span className="tabular-nums">
            {t("phoneEnds", { digits: receiver.phone.slice(-4) })}
          </span>
          <br />
          {receiver.region}
        </p>
        <ul className="grid gap-2 border-y border-ink py-2">
          {order.lines.map((line) => (
            <li key={line.id} className="flex items-start gap-2">
              <span aria-hidden className="mt-0.5 size-[1.1em] shrink-0 border border-ink" />
              <span className="min-w-0 grow">
                <strong className="block text-lg leading-snug">{line.label}</strong> {line.title}
              </span>
              <strong className="text-lg tabular-nums">×{line.quantity}</strong>
            </li>
          ))}
        </ul>
        {order.gift?.card && (
          <p className="text-center text-lg break-words whitespace-pre-line">{order.gift.card}</p>
        )}
        {order.buyerNote && !order.gift && (
          <p>
            <strong>{t("note")}</strong> {order.buyerNote}
          </p>
        )}
        <p className="flex justify-between">
          <span>{t("weight", { weight: formatWeight(order.weightG, locale) })}</span>
          <span className="tabular-nums">{order.shop.phone}</span>
        </p>
        <p className="text-center">{t("thanks")}</p>
      </article>
    </div>
  );
}
