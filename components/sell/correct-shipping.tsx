"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { FailureText } from "@/components/ui/failure-text";
import { Sheet } from "@/components/ui/sheet";
import { toast } from "@/components/ui/toast";
import { useAction } from "@/components/ui/use-action";
import { takeBackShipping } from "@/lib/orders/actions";
import type { CarrierChoice } from "@/lib/shipping/queries";
import { ShipForm } from "./ship-form";

type Props = {
  number: string;
  carriers: CarrierChoice[];
  sent: { carrierCode: string; waybill: string };
};

/** For a day: another number, or the whole shipping taken back. Neither asks, both can be done again. */
export function CorrectShipping({ number, carriers, sent }: Props) {
  const t = useTranslations("sell.correct");
  const words = useTranslations("common");
  const [isOpen, setOpen] = useState(false);
  const { run, pending, failure } = useAction(takeBackShipping);

  async function undo() {
    const answer = await run({ number });
    if (answer.ok) toast(t("undone"));
  }

  return (
    <section className="grid gap-3">
      <h2 className="font-semibold">{t("title")}</h2>
      <div className="grid grid-cols-2 gap-3">
        <Button variant="quiet" size="lg" className="px-3" onClick={() => setOpen(true)}>
          {t("change")}
        </Button>
        <Button variant="quiet" size="lg" className="px-3" pending={pending} onClick={undo}>
          {t("undo")}
        </Button>
      </div>
      <p className="text-sm text-quiet">{t("until")}</p>
      <FailureText failure={failure} />
      <Sheet
        open={isOpen}
        onClose={() => setOpen(false)}
        title={t("change")}
        labels={{ close: words("close") }}
      >
        <ShipForm number={number} carriers={carriers} sent={sent} onDone={() => setOpen(false)} />
      </Sheet>
    </section>
  );
}
