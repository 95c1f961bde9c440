"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useEffect, useEffectEvent, useState } from "react";
import { Button, ButtonLink } from "@/components/ui/button";
import { useFailureText } from "@/components/ui/failure-text";
import { Notice } from "@/components/ui/notice";
import { toast } from "@/components/ui/toast";
import { fail } from "@/lib/platform/result";
import { type Draft, listDrafts, removeDraft, saveDraft } from "./draft";
import { sendDraft } from "./send-draft";

/** What is still on this phone: begun, or finished and waiting for a signal. Finished ones send themselves. */
export function DraftsPanel({ shopId, newHref }: { shopId: string; newHref: string }) {
  const t = useTranslations("listing.drafts");
  const words = useFailureText();
  const router = useRouter();
  const [drafts, setDrafts] = useState<Draft[]>([]);
  const load = useEffectEvent(() =>
    listDrafts(shopId)
      .then(setDrafts)
      .catch(() => undefined),
  );

  const sendAll = useEffectEvent(async () => {
    const waiting = (await listDrafts(shopId).catch(() => [])).filter(
      ({ state }) => state === "waiting",
    );
    for (const draft of waiting) {
      const answer = await sendDraft(draft);
      if (answer.ok) {
        toast(t("sent", { title: draft.title }));
        router.refresh();
      } else if (answer.code !== "OFFLINE") {
        await saveDraft({ ...draft, state: "open", refused: answer.code });
      }
    }
    await load();
  });
  useEffect(() => {
    const go = () => void sendAll();
    void load();
    go();
    window.addEventListener("online", go);
    return () => window.removeEventListener("online", go);
  }, []);

  if (drafts.length === 0) return null;
  return (
    <ul className="grid gap-3">
      {drafts.map((draft) => (
        <li key={draft.id}>
          <Notice
            tone={draft.state === "waiting" ? "warn" : "info"}
            title={draft.title || t("untitled")}
          >
            <p>
              {draft.refused
                ? words(fail(draft.refused))
                : t(draft.state === "waiting" ? "waiting" : "open")}
            </p>
            {draft.state === "open" && (
              <div className="mt-2 flex flex-wrap gap-2">
                <ButtonLink href={newHref}>{t("continue")}</ButtonLink>
                <Button
                  variant="ghost"
                  onClick={() => void removeDraft(draft.id).then(() => load())}
                >
                  {t("remove")}
                </Button>
              </div>
            )}
          </Notice>
        </li>
      ))}
    </ul>
  );
}
