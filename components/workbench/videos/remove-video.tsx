"use client";

import { useTranslations } from "next-intl";
import { useCall } from "@/components/shared/api/use-call";
import { Button } from "@/components/ui/button";
import { FailureText } from "@/components/ui/failure-text";
import { Bin } from "@/components/ui/icons";
import { toast } from "@/components/ui/toast";
import { call } from "@/lib/api";

/** Takes a video away; whoever did it by mistake puts it back. */
export function RemoveVideo({ id }: { id: string }) {
  const t = useTranslations("videos.sell");
  const { run, pending, failure } = useCall("videos.remove");
  async function remove() {
    if (!(await run({ id, isGone: true })).ok) return;
    const press = () => void call("videos.remove", { id, isGone: false });
    toast(t("removed"), { label: t("undo"), press });
  }
  return (
    <>
      <FailureText failure={failure} />
      <Button
        variant="ghost"
        className="min-h-14 justify-self-start"
        pending={pending}
        onClick={() => void remove()}
      >
        <Bin />
        {t("remove")}
      </Button>
    </>
  );
}
