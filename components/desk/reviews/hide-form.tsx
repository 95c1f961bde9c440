"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { offerUndo } from "@/components/desk/frame/undo";
import { useCall } from "@/components/shared/api/use-call";
import { Button } from "@/components/ui/button";
import { FailureText } from "@/components/ui/failure-text";
import { RadioCards } from "@/components/ui/radio-cards";
import { Sheet } from "@/components/ui/sheet";
import { call } from "@/lib/api";
import { hideReasons } from "@/lib/reviews";

/** Out of sight, for a reason that buyer and shop read. */
export function HideForm({ reviewId }: { reviewId: string }) {
  const t = useTranslations("reviews");
  const common = useTranslations("common");
  const [isOpen, setOpen] = useState(false);
  const [why, setWhy] = useState("");
  const { run, pending, failure } = useCall("reviews.hide");
  async function hide() {
    const reason = hideReasons.find((one) => one === why);
    if (!reason) return;
    const answer = await run({ reviewId, reason });
    if (!answer.ok) return;
    setOpen(false);
    offerUndo({ text: t("desk.hidden"), undo: () => call("reviews.show", { reviewId }) });
  }
  return (
    <>
      <Button variant="quiet" onClick={() => setOpen(true)} className="justify-self-start">
        {t("desk.hide")}
      </Button>
      <Sheet
        open={isOpen}
        onClose={() => setOpen(false)}
        title={t("desk.hide")}
        labels={{ close: common("close") }}
      >
        <div className="grid gap-4">
          <RadioCards
            legend={t("desk.why")}
            name="why"
            value={why}
            onChange={setWhy}
            choices={hideReasons.map((value) => ({ value, label: t(`hidden.${value}`) }))}
          />
          <FailureText failure={failure} />
          <Button
            variant="danger"
            size="lg"
            block
            pending={pending}
            disabled={why === ""}
            onClick={() => void hide()}
          >
            {t("desk.hide")}
          </Button>
        </div>
      </Sheet>
    </>
  );
}
