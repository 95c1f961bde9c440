"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { cn } from "@/components/ui/cn";
import { useFailureText } from "@/components/ui/failure-text";
import type { Entry } from "./scan-list";

const looks: Record<Entry["state"], string> = {
  sending: "border-edge bg-sunk",
  new: "border-pine bg-pine-tint",
  kept: "border-calaite bg-calaite-tint",
  again: "border-millet bg-millet-tint",
  bad: "border-brick bg-brick-tint",
  undone: "border-edge bg-sunk line-through",
};

type Props = { entry: Entry; big?: boolean; onUndo?: ((entry: Entry) => void) | undefined };

/** One scan in the colour of what came of it; the newest is large. */
export function ScanRow({ entry, big, onUndo }: Props) {
  const t = useTranslations("relay.scan");
  const words = useFailureText();
  const { text, state, parcel, failure } = entry;
  return (
    <div
      className={cn(
        "flex flex-wrap items-center gap-x-3 gap-y-1 rounded-lg border-l-8 px-4 py-3",
        looks[state],
      )}
    >
      <div className="min-w-0 grow">
        <p className={cn("font-semibold", big && "text-2xl")}>{t(`state.${state}`)}</p>
        {failure && <p>{words(failure)}</p>}
        <p className="break-all tabular-nums">
          {parcel ? `${parcel.recipient} · ${parcel.carrier} · ${text}` : text}
        </p>
        {parcel?.isUnnumbered && state !== "undone" && <p>{t("unnumbered")}</p>}
      </div>
      {onUndo && parcel && state === "new" && (
        <Button variant="quiet" size="lg" onClick={() => onUndo(entry)}>
          {t("undo")}
        </Button>
      )}
    </div>
  );
}
