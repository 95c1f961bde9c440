"use client";

import { useTranslations } from "next-intl";
import { useCall } from "@/components/shared/api/use-call";
import { Button } from "@/components/ui/button";
import { FailureText } from "@/components/ui/failure-text";
import { toast } from "@/components/ui/toast";

/** Throws a draft away; the toast brings it back. */
export function RemoveDraft({ id }: { id: string }) {
  const t = useTranslations("listing.tools");
  const { run, pending, failure } = useCall("listing.removeDraft");
  async function remove() {
    const answer = await run({ productId: id, isGone: true });
    const back = () => run({ productId: id, isGone: false });
    if (answer.ok) toast(t("removed"), { label: t("undoRemove"), press: back });
  }
  return (
    <>
      <Button
        variant="ghost"
        pending={pending}
        onClick={() => void remove()}
        className="w-full rounded-none! border-t border-hairline"
      >
        {t("remove")}
      </Button>
      <FailureText failure={failure} />
    </>
  );
}

/** On the page of a draft that was thrown away. */
export function FetchBack({ id }: { id: string }) {
  const t = useTranslations("listing.tools");
  const { run, pending, failure } = useCall("listing.removeDraft");
  return (
    <div className="grid gap-2 p-4">
      <p>{t("isRemoved")}</p>
      <Button
        variant="quiet"
        size="lg"
        pending={pending}
        onClick={() => void run({ productId: id, isGone: false })}
      >
        {t("fetchBack")}
      </Button>
      <FailureText failure={failure} />
    </div>
  );
}
