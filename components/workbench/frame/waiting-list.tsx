"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { ActCard } from "@/components/shared/outbox/act-card";
import { putBack } from "@/components/shared/outbox/change";
import type { Act } from "@/components/shared/outbox/queue";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";

/** Each act that waits, and the way back for the last one that was taken back. */
export function WaitingList({ acts }: { acts: Act[] }) {
  const t = useTranslations("outbox");
  const [taken, setTaken] = useState<Act | null>(null);
  function put(act: Act) {
    setTaken(null);
    void putBack(act);
  }
  return (
    <div className="grid gap-3 text-ink">
      {taken && (
        <Notice title={t("takenBack")}>
          {taken.typed && <p className="break-words">{taken.typed}</p>}
          <Button variant="quiet" size="lg" className="mt-2" onClick={() => put(taken)}>
            {t("putBack")}
          </Button>
        </Notice>
      )}
      {acts.length === 0 && <p>{t("none")}</p>}
      <ul className="grid gap-3">
        {acts.map((act) => (
          <li key={act.id}>
            <ActCard act={act} onTakenBack={setTaken} />
          </li>
        ))}
      </ul>
    </div>
  );
}
