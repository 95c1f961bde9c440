"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { FailureText } from "@/components/ui/failure-text";
import { Check } from "@/components/ui/icons";
import type { Way } from "./use-film";

type Props = { way: Way; onCancel: () => void; onAgain: () => void };

/** How far a film has come, and what can be done about it. */
export function FilmWay({ way, onCancel, onAgain }: Props) {
  const t = useTranslations("videos.new");
  if (way.step === "none") return <FailureText failure={way.failure} />;
  if (way.step === "kept") {
    return (
      <div className="flex flex-wrap items-center justify-between gap-3">
        <p role="status" className="flex items-center gap-2 font-medium text-pine">
          <Check /> {t("kept")}
        </p>
        <Button variant="ghost" onClick={onCancel}>
          {t("another")}
        </Button>
      </div>
    );
  }
  if (way.step === "lost") {
    return (
      <div className="grid grid-cols-1 gap-3">
        <FailureText failure={way.failure} />
        <div className="flex flex-wrap gap-3">
          <Button onClick={onAgain}>{t("again")}</Button>
          <Button variant="ghost" onClick={onCancel}>
            {t("cancel")}
          </Button>
        </div>
      </div>
    );
  }
  const word = way.step === "waiting" ? t("waitingNet") : t(way.step);
  return (
    <div className="grid grid-cols-1 gap-2">
      <p role="status">{word}</p>
      <progress
        aria-label={word}
        max={100}
        value={Math.round(way.share * 100)}
        className="h-3 w-full accent-pine"
      />
      <p className="text-sm text-quiet">{t("stay")}</p>
      <Button variant="ghost" onClick={onCancel} className="justify-self-start">
        {t("cancel")}
      </Button>
    </div>
  );
}
