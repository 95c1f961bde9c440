import { useTranslations } from "next-intl";
import { Card } from "@/components/ui/card";
import { Pin } from "@/components/ui/icons";
import type { Receiver } from "@/lib/orders/queries";

/** Who gets it and where. */
export function ReceiverCard({ receiver, note }: { receiver: Receiver; note: string }) {
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
    </Card>
  );
}
