"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { toast } from "@/components/ui/toast";
import { ActCard } from "./act-card";
import { putBack } from "./change";
import { type Act, isRefused } from "./queue";
import { useActs } from "./use-acts";

type Props = {
  /** What is done to; see `About`. */
  subject: string;
  /** Told when it is taken back, to show what was typed again. */
  onTakenBack?: (act: Act) => void;
};

/** What waits here on this phone, or was refused. */
export function Kept({ subject, onTakenBack }: Props) {
  const t = useTranslations("outbox");
  const acts = useActs(subject);
  function takenBack(act: Act) {
    onTakenBack?.(act);
    toast(t("takenBack"), { label: t("putBack"), press: () => void putBack(act) });
  }
  if (acts.length === 0) return null;
  return (
    <div className="grid gap-3">
      {acts.map((act) => (
        <ActCard key={act.id} act={act} onTakenBack={takenBack} />
      ))}
    </div>
  );
}

/** What waits here instead of its form; what was refused stands above it. */
export function KeptOr({ children, ...kept }: Props & { children: ReactNode }) {
  const acts = useActs(kept.subject);
  return (
    <>
      <Kept {...kept} />
      {acts.every(isRefused) && children}
    </>
  );
}
