"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Bin, Pencil, Print } from "@/components/ui/icons";
import { Sheet } from "@/components/ui/sheet";
import type { MyBatch } from "@/lib/batches";
import type { Locale } from "@/lib/platform/i18n";
import { CorrectBatch } from "./correct-batch";
import type { Days } from "./day-choice";
import { PrintBatch } from "./print-batch";
import { WithdrawBatch } from "./withdraw-batch";

type Props = { batch: MyBatch; days: Days; locale: Locale };

const sheets = ["print", "correct", "withdraw"] as const;
type Which = (typeof sheets)[number];

/** Print, correct and withdraw, each in a sheet of its own. */
export function BatchTools({ batch, days, locale }: Props) {
  const t = useTranslations("batches");
  const [open, setOpen] = useState<Which | null>(null);
  const close = () => setOpen(null);
  const forms = {
    print: <PrintBatch batch={batch} locale={locale} />,
    correct: <CorrectBatch batch={batch} days={days} onDone={close} />,
    withdraw: <WithdrawBatch batch={batch} onDone={close} />,
  };
  return (
    <div className="grid gap-3">
      <Button size="lg" block onClick={() => setOpen("print")}>
        <Print /> {t("mine.print")}
      </Button>
      <div className="grid grid-cols-2 gap-3">
        <Button variant="quiet" size="lg" className="px-3!" onClick={() => setOpen("correct")}>
          <Pencil /> {t("mine.correct")}
        </Button>
        <Button variant="quiet" size="lg" className="px-3!" onClick={() => setOpen("withdraw")}>
          <Bin /> {t("mine.withdraw")}
        </Button>
      </div>
      {sheets.map((which) => (
        <Sheet
          key={which}
          open={open === which}
          onClose={close}
          title={t(`${which}.title`, { code: batch.code })}
          labels={{ close: t("mine.close") }}
        >
          {forms[which]}
        </Sheet>
      ))}
    </div>
  );
}
