"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { FailureText } from "@/components/ui/failure-text";
import { SubmitBar } from "@/components/ui/submit-bar";
import type { ToShipBundle } from "@/lib/dispatch/queries";
import type { Locale } from "@/lib/platform/i18n";
import type { CarrierChoice } from "@/lib/shipping/queries";
import { PrintLabels } from "./print-labels";
import { SendRow } from "./send-row";
import { useSendMany } from "./use-send-many";

type Props = { bundles: ToShipBundle[]; carriers: CarrierChoice[]; locale: Locale };

const namedOrders = (bundles: ToShipBundle[]) =>
  bundles.flatMap(({ name, orders }) => orders.map((order) => ({ name, order })));

/** What was sent stays in the list, so that it can be taken back, though it is no longer to ship. */
function useStaying(bundles: ToShipBundle[]) {
  const [first] = useState(() => namedOrders(bundles));
  const now = namedOrders(bundles);
  const fresh = new Map(now.map((row) => [row.order.number, row]));
  const known = new Set(first.map(({ order }) => order.number));
  return [
    ...first.map((row) => fresh.get(row.order.number) ?? row),
    ...now.filter(({ order }) => !known.has(order.number)),
  ];
}

/** Numbers one after another, then all at once. */
export function SendMany({ bundles, carriers, locale }: Props) {
  const t = useTranslations("dispatch.many");
  const rows = useStaying(bundles);
  const many = useSendMany(rows.map(({ order }) => order));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void many.send();
  };
  if (rows.length === 0) return null;
  const printable = rows.flatMap(({ order }) =>
    order.prepared && many.outcomes[order.number]?.kind !== "SENT" ? [order.prepared] : [],
  );
  const hasTried = many.sent.length + many.failed > 0;
  return (
    <form method="post" onSubmit={submit} className="grid grid-cols-1 gap-4">
      <ul className="grid grid-cols-1 gap-3">
        {rows.map(({ name, order }) => (
          <SendRow key={order.number} order={order} name={name} carriers={carriers} many={many} />
        ))}
      </ul>
      {hasTried && (
        <p role="status" className="font-medium">
          {t("outcome", { sent: many.sent.length, failed: many.failed })}
        </p>
      )}
      {many.sent.length > 1 && (
        <Button
          variant="quiet"
          size="lg"
          pending={many.pending}
          onClick={() => many.takeBack(many.sent)}
        >
          {t("undoAll")}
        </Button>
      )}
      {printable.length > 0 && <PrintLabels parcels={printable} locale={locale} />}
      <FailureText failure={many.failure} />
      <SubmitBar
        action={
          <Button
            type="submit"
            size="lg"
            className="grow"
            pending={many.pending}
            disabled={many.ready === 0}
          >
            {t("send", { count: many.ready })}
          </Button>
        }
      >
        <Button
          variant="quiet"
          size="lg"
          block
          pending={many.pending}
          disabled={many.ready === 0}
          onClick={many.label}
        >
          {t("label", { count: many.ready })}
        </Button>
      </SubmitBar>
    </form>
  );
}
