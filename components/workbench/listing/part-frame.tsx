"use client";

import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { useCall } from "@/components/shared/api/use-call";
import { Button } from "@/components/ui/button";
import { FailureText } from "@/components/ui/failure-text";
import { SubmitBar } from "@/components/ui/submit-bar";
import { toast } from "@/components/ui/toast";

import type { ProductPatch } from "@/lib/listing";

import { isLocale } from "@/lib/platform/i18n";
import { localised, paths } from "@/lib/platform/paths";

type Props = {
  productId: string;
  /** What is sent; null when something is missing still. */
  patch: () => ProductPatch | null;
  /** Said beside the button, such as that pictures are on their way. */
  note?: ReactNode;
  children: ReactNode;
};

/** A form that saves its part, says whether the county looks at it first, and goes back. */
export function PartFrame({ productId, patch, note, children }: Props) {
  const t = useTranslations("listing.save");
  const router = useRouter();
  const locale = useLocale();
  const { run, pending, failure } = useCall("listing.changeProduct");

  async function save() {
    const given = patch();
    if (!given) return;
    const answer = await run({ productId, patch: given });
    if (!answer.ok) return;
    toast(t(answer.data.waiting.length > 0 ? "waits" : "done"));
    router.push(localised(isLocale(locale) ? locale : "zh", paths.sellProduct(productId)));
  }
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      className="grid gap-5"
    >
      {children}
      <FailureText failure={failure} />
      <SubmitBar
        action={
          <Button type="submit" size="lg" className="grow" pending={pending}>
            {t("button")}
          </Button>
        }
      >
        {note}
      </SubmitBar>
    </form>
  );
}
