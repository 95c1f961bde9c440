"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Sheet } from "@/components/ui/sheet";
import { type Picture, pictureUrl } from "@/lib/media";

const STEPS = [100, 150, 220, 320];

type Sheetful = { title: string; picture: Picture };
type Props = { pages: Sheetful[]; at: number; onMove: (at: number | null) => void };

/** A paper as large as it takes to read its small print, and the next one beside it. */
export function Zoom({ pages, at, onMove }: Props) {
  const [t, close] = [useTranslations("onboarding.county"), useTranslations("common")("close")];
  const [step, setStep] = useState(0);
  const page = pages[at];
  if (!page) return null;
  const move = (to: number) => {
    setStep(0);
    onMove(to);
  };
  return (
    <Sheet
      open
      onClose={() => onMove(null)}
      title={page.title}
      side="wide"
      labels={{ close }}
      footer={
        <div className="flex flex-wrap justify-center gap-2">
          <Button variant="quiet" disabled={at === 0} onClick={() => move(at - 1)}>
            {t("previous")}
          </Button>
          <Button variant="quiet" disabled={step === 0} onClick={() => setStep(step - 1)}>
            {t("smaller")}
          </Button>
          <Button disabled={step === STEPS.length - 1} onClick={() => setStep(step + 1)}>
            {t("bigger")}
          </Button>
          <Button variant="quiet" disabled={at === pages.length - 1} onClick={() => move(at + 1)}>
            {t("nextOne")}
          </Button>
        </div>
      }
    >
      <section
        aria-label={page.title}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard.
        tabIndex={0}
        className="max-h-[62dvh] overflow-auto"
      >
        <img
          src={pictureUrl(page.picture.key, 1080)}
          alt={page.title}
          className="max-w-none"
          style={{ width: `${STEPS[step]}%` }}
        />
      </section>
    </Sheet>
  );
}
