"use client";

import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { useCall } from "@/components/shared/api/use-call";
import { FailureText } from "@/components/ui/failure-text";
import { type Side, TAKE_BACK_MS } from "@/lib/messages";

type Props = { id: string; side: Side; at: string };

/** Stands beside one's own words for two minutes. */
export function TakeBack({ id, side, at }: Props) {
  const t = useTranslations("messages");
  const [isOpen, setOpen] = useState(false);
  const asBuyer = useCall("messages.takeBack");
  const asShop = useCall("messages.takeBackForShop");
  const { run, pending, failure } = side === "SHOP" ? asShop : asBuyer;
  // The clock is a thing outside React.
  useEffect(() => {
    const left = Date.parse(at) + TAKE_BACK_MS - Date.now();
    setOpen(left > 0);
    const timer = setTimeout(() => setOpen(false), Math.max(0, left));
    return () => clearTimeout(timer);
  }, [at]);
  if (!isOpen) return <FailureText failure={failure} />;
  return (
    <button
      type="button"
      aria-disabled={pending || undefined}
      onClick={() => void run({ id })}
      className="min-h-12 px-2 text-sm text-calaite underline"
    >
      {t("takeBack")}
    </button>
  );
}
