import type { MessageView, Side } from "@/lib/messages";
import type { Locale } from "@/lib/platform/i18n";
import { localised, paths } from "@/lib/platform/paths";
import { GoodsCard } from "./goods-card";
import { HeardVoice } from "./heard-voice";
import { OrderCard } from "./order-card";
import { Said } from "./said";

type Props = { message: MessageView; side: Side; marks: boolean; locale: Locale };

/** What was said, goods and orders as cards that lead to them. */
export function MessageBody({ message, side, marks, locale }: Props) {
  const { product, order, voice, isTakenBack } = message;
  if (isTakenBack) return <Said message={message} />;
  if (voice) return <HeardVoice message={message} voice={voice} side={side} marks={marks} />;
  if (product)
    return (
      <GoodsCard
        href={localised(locale, paths.product(product.slug))}
        picture={product.picture}
        title={product.title}
      />
    );
  if (order) {
    const path = side === "SHOP" ? paths.sellOrder(order.number) : paths.order(order.number);
    return <OrderCard order={order} path={path} locale={locale} />;
  }
  return <Said message={message} />;
}
