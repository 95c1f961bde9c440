"use client";

import { useTranslations } from "next-intl";
import { useCall } from "@/components/shared/api/use-call";
import { FailureText } from "@/components/ui/failure-text";
import { toast } from "@/components/ui/toast";

/** Beside what the shop has said: keeps it for the next who asks the same. */
export function KeepAnswer({ id }: { id: string }) {
  const t = useTranslations("messages.quick");
  const { run, pending, failure } = useCall("messages.keepAnswer");
  async function keep() {
    if ((await run({ message: id })).ok) toast(t("kept"));
  }
  return (
    <>
      <FailureText failure={failure} />
      <button
        type="button"
        aria-disabled={pending || undefined}
        onClick={() => void keep()}
        className="min-h-12 px-2 text-sm text-calaite underline"
      >
        {t("keep")}
      </button>
    </>
  );
}
