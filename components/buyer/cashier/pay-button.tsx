"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { useCall } from "@/components/shared/api/use-call";
import { Button } from "@/components/ui/button";
import { FailureText } from "@/components/ui/failure-text";

/** Comes back from the provider by the browser's back button: the page may be an old copy. */
function useFreshOnReturn(onReturn: () => void) {
  const router = useRouter();
  useEffect(() => {
    const onShow = (event: PageTransitionEvent) => {
      if (!event.persisted) return;
      onReturn();
      router.refresh();
    };
    addEventListener("pageshow", onShow);
    return () => removeEventListener("pageshow", onShow);
  }, [router, onReturn]);
}

/** Leads to the provider's page, and stays busy until the browser has left. */
export function PayButton({
  group,
  variant = "buy",
}: {
  group: string;
  variant?: "buy" | "quiet";
}) {
  const t = useTranslations("cashier");
  const { run, pending, failure } = useCall("cashier.pay");
  const [isLeaving, setLeaving] = useState(false);
  const [stay] = useState(() => () => setLeaving(false));
  useFreshOnReturn(stay);

  const pay = async () => {
    const started = await run({ group });
    if (!started.ok) return;
    setLeaving(true);
    location.assign(started.data.redirectUrl);
  };
  const isBusy = pending || isLeaving;
  return (
    <div className="grid grow gap-2">
      <FailureText failure={failure} />
      <Button
        variant={variant}
        size={variant === "buy" ? "lg" : "md"}
        block
        pending={isBusy}
        onClick={() => {
          if (!isBusy) void pay();
        }}
      >
        {isBusy ? t("pay.opening") : variant === "buy" ? t("pay.button") : t("again")}
      </Button>
    </div>
  );
}
