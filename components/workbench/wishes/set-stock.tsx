"use client";

import { useTranslations } from "next-intl";
import { isTaken, useWaitingCall } from "@/components/shared/outbox/use-waiting-call";
import { Button } from "@/components/ui/button";
import { FailureText } from "@/components/ui/failure-text";
import { toast } from "@/components/ui/toast";
import { subjectOfStock } from "@/components/workbench/stock/use-stock-change";
import type { WishedGoods } from "@/lib/wishes";

type Props = { count: number; goods: WishedGoods[]; onDone: () => void };

/** A button for each kind of goods that may be meant: it says what it was and what it will be. */
export function SetStock({ count, goods, onDone }: Props) {
  const t = useTranslations("sell.wish");
  const { run, pending, failure } = useWaitingCall("inventory.changeStock");

  async function set({ variantId, name, label, onHand }: WishedGoods) {
    const answer = await run(
      { variantId, onHand: count, seen: onHand, note: "COUNTED" },
      {
        subject: subjectOfStock(variantId),
        settles: true,
        name: `${name} ${label}`,
        typed: String(count),
      },
    );
    if (!isTaken(answer)) return;
    if (answer.ok) toast(t("done"));
    onDone();
  }
  return (
    <>
      {goods.map((one) => (
        <Button key={one.variantId} size="lg" block pending={pending} onClick={() => void set(one)}>
          {t("right", { name: one.name, label: one.label, from: one.onHand, to: count })}
        </Button>
      ))}
      <FailureText failure={failure} />
    </>
  );
}
