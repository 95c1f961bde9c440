"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { FailureText } from "@/components/ui/failure-text";
import { Sheet } from "@/components/ui/sheet";
import { toast } from "@/components/ui/toast";
import type { CarrierChoice } from "@/lib/shipping/queries";
import { CorrectForm } from "./correct-form";
import { useTakeBack } from "./use-take-back";
import type { Sent } from "./use-waybill";

type Props = { number: string; parcelId: string; carriers: CarrierChoice[]; sent: Sent };

/** For a day: another number, or the parcel taken back. Neither asks, both can be done again. */
export function CorrectShipping({ number, parcelId, carriers, sent }: Props) {
  const t = useTranslations("dispatch.correct");
  const words = useTranslations("common");
  const [isOpen, setOpen] = useState(false);
  const { takeBack, pending, failure } = useTakeBack(number, parcelId);

  async function undo() {
    if (await takeBack()) toast(t("undone"));
  }

  return (
    <section className="grid gap-3">
      <h2 className="font-semibold">{t("title")}</h2>
      <div className="grid grid-cols-2 gap-3">
        <Button variant="quiet" size="lg" className="px-3!" onClick={() => setOpen(true)}>
          {t("change")}
        </Button>
        <Button variant="quiet" size="lg" className="px-3!" pending={pending} onClick={undo}>
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
        <CorrectForm
          number={number}
          parcelId={parcelId}
          carriers={carriers}
          sent={sent}
          onDone={() => setOpen(false)}
        />
      </Sheet>
    </section>
  );
}
