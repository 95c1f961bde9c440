"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { ModerateTools } from "@/components/shared/live/moderate-tools";
import { Sheet } from "@/components/ui/sheet";
import type { Comment, Keeper } from "@/lib/live";

type Props = { comment: Comment; by: Keeper; onHidden: (id: string) => void };

/** Over the picture there is room for one button; what it opens says whose words these are. */
export function KeepOrder({ comment, by, onHidden }: Props) {
  const t = useTranslations("live.comments");
  const common = useTranslations("common");
  const [isOpen, setOpen] = useState(false);
  const { id, text } = comment;
  const name = comment.by || t("someone");
  return (
    <>
      <button
        type="button"
        onClick={() => setOpen(true)}
        aria-label={t("keepOrder", { name })}
        className="ml-2 inline-flex min-h-12 items-center px-2 underline underline-offset-4"
      >
        {t("keep")}
      </button>
      <Sheet
        open={isOpen}
        onClose={() => setOpen(false)}
        title={name}
        labels={{ close: common("close") }}
      >
        <p className="mb-4 wrap-anywhere">{text}</p>
        <ModerateTools
          id={id}
          by={by}
          onHidden={() => {
            setOpen(false);
            onHidden(id);
          }}
        />
      </Sheet>
    </>
  );
}
