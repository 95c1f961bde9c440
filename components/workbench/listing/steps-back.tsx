"use client";

import { useBackCloses } from "@/components/ui/use-back-closes";

type Go = (step: number) => void;

/** The phone's own Back leads through the steps, each to the one before, and only from the first away. */
export function StepsBack({ step, go }: { step: number; go: Go }) {
  return Array.from({ length: step }, (_, before) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a step is its number.
    <StepBack key={before} onBack={() => go(before)} />
  ));
}

function StepBack({ onBack }: { onBack: () => void }) {
  useBackCloses(true, onBack);
  return null;
}
