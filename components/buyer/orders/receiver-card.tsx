import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Card } from "@/components/ui/card";
import { Pin } from "@/components/ui/icons";
import type { OrderView, Receiver } from "@/lib/orders/queries";

type Props = {
  receiver: Receiver;
  note: string;
  gift: OrderView["gift"];
  children?: ReactNode;
};

/** Who gets it and where; below it what can be done about that. */
export function ReceiverCard({ receiver, note, gift, children }: Props) {
  const t = useTranslations("orders");
  return (
    <Card>
      <h2 className="mb-2 flex items-center gap-1.5 font-semibold">
        <Pin className="text-quiet" />
        {t("receiver")}
      </h2>
      <p>
        <span className="font-medium">{receiver.name}</span>{" "}
        <span className="text-quiet tabular-nums">{receiver.phone}</span>
      </p>
      <p>{receiver.address}</p>
      {note && (
        <p className="mt-3 border-t border-hairline pt-3 text-sm">
          <span className="text-quiet">{t("note")}</span> {note}
        </p>
      )}
      {gift && (
        <div className="mt-3 border-t border-hairline pt-3 text-sm">
          <p className="font-medium">{t("gift.title")}</p>
          <p className="text-quiet">{t("gift.text")}</p>
          {gift.card && <p className="mt-2 break-words whitespace-pre-line">“{gift.card}”</p>}
        </div>
      )}
      {children}
    </Card>
  );
}
