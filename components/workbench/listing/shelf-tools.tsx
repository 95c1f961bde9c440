"use client";

import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { useCall } from "@/components/shared/api/use-call";
import { Button } from "@/components/ui/button";
import { FailureText } from "@/components/ui/failure-text";

import type { ProductStatus } from "@/lib/listing";

import { isLocale } from "@/lib/platform/i18n";
import { localised, paths } from "@/lib/platform/paths";
import { RemoveDraft } from "./draft-tools";

type Props = { id: string; status: ProductStatus };

/** Off the shelf, back on it, a copy. Nothing asks "are you sure": hiding can be undone right here. */
export function ShelfTools({ id, status }: Props) {
  const t = useTranslations("listing.tools");
  const router = useRouter();
  const locale = useLocale();
  const show = useCall("listing.showOrHideProduct");
  const publish = useCall("listing.putOnSale");
  const copy = useCall("listing.copyMyProduct");
  const [isUndo, setUndo] = useState(false);

  const turn = async (visible: boolean) => {
    const answer = await show.run({ productId: id, visible });
    setUndo(answer.ok && !visible);
  };
  const makeCopy = async () => {
    const answer = await copy.run({ productId: id });
    if (answer.ok)
      router.push(localised(isLocale(locale) ? locale : "zh", paths.sellProduct(answer.data.id)));
  };
  return (
    <div className="border-t border-hairline">
      <div className="grid grid-cols-2 divide-x divide-hairline">
        {status === "ON_SALE" && (
          <Tool word={t("hide")} pending={show.pending} onClick={() => void turn(false)} />
        )}
        {status === "HIDDEN" && (
          <Tool
            word={t(isUndo ? "undo" : "bringBack")}
            pending={show.pending}
            onClick={() => void turn(true)}
          />
        )}
        {status === "DRAFT" && (
          <Tool
            word={t("publish")}
            pending={publish.pending}
            onClick={() => void publish.run({ productId: id })}
          />
        )}
        {status === "IN_REVIEW" && (
          <span className="grid place-items-center text-quiet">{t("wait")}</span>
        )}
        <Tool word={t("copy")} pending={copy.pending} onClick={() => void makeCopy()} />
      </div>
      {status === "DRAFT" && <RemoveDraft id={id} />}
      <p role="status" className="sr-only">
        {isUndo && t("hidden")}
      </p>
      <FailureText failure={show.failure ?? publish.failure ?? copy.failure} />
    </div>
  );
}

const Tool = ({
  word,
  pending,
  onClick,
}: {
  word: string;
  pending: boolean;
  onClick: () => void;
}) => (
  <Button variant="ghost" pending={pending} onClick={onClick} className="rounded-none!">
    {word}
  </Button>
);
