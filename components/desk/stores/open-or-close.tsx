"use client";

import { useTranslations } from "next-intl";
import { useCall } from "@/components/shared/api/use-call";
import { Button } from "@/components/ui/button";
import { FailureText } from "@/components/ui/failure-text";
import { toast } from "@/components/ui/toast";

/** Notes that a store has closed, or is open again. */
export function OpenOrClose({ id, isOpen }: { id: string; isOpen: boolean }) {
  const t = useTranslations("stores.county");
  const { run, pending, failure } = useCall("stores.setOpen");
  const said = t(isOpen ? "closedSaid" : "openSaid");
  return (
    <div className="grid gap-2">
      <FailureText failure={failure} />
      <Button
        variant="quiet"
        pending={pending}
        onClick={() => void run({ id, isOpen: !isOpen }).then(({ ok }) => ok && toast(said))}
      >
        {t(isOpen ? "close" : "reopen")}
      </Button>
    </div>
  );
}
