import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Card } from "@/components/ui/card";
import { Pin } from "@/components/ui/icons";
import type { Receiver } from "@/lib/orders/queries";

type Props = { receiver: Receiver; note: string; children?: ReactNode };

/** Who gets it and where; below it what can be done about that. */
export function ReceiverCard({ receiver, note, children }: Props) {
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
      {children}
    </Card>
  );
}
