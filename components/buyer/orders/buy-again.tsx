"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { refreshMe } from "@/components/shared/me/store";
import { Button } from "@/components/ui/button";
import { toast } from "@/components/ui/toast";
import { call } from "@/lib/api";

type Props = { lines: { variantId: string; quantity: number }[]; cartHref: string };

/** Puts what can still be bought into the basket and goes there; the basket says what is gone. */
export function BuyAgain({ lines, cartHref }: Props) {
  const t = useTranslations("orders");
  const router = useRouter();
  const [pending, setPending] = useState(false);

  async function fill() {
    if (pending) return;
    setPending(true);
    try {
      const answers = [];
      for (const line of lines) answers.push(await call("cart.add", line));
      if (answers.every(({ ok }) => !ok)) return toast(t("goneAll"));
      if (answers.some(({ ok }) => !ok)) toast(t("goneSome"));
      void refreshMe();
      router.push(cartHref);
    } catch {
      toast(t("notNow"));
    } finally {
      setPending(false);
    }
  }

  return (
    <Button variant="quiet" pending={pending} onClick={fill}>
      {t("buyAgain")}
    </Button>
  );
}
