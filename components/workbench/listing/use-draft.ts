"use client";

import { useEffect, useState } from "react";
import { useSoon } from "@/components/ui/use-soon";
import { type Draft, emptyDraft, isEmpty, listDrafts, removeDraft, saveDraft } from "./draft";

/**
 * The draft that was open on this phone, or a new one; while it is typed, every change is kept in the browser.
 * Null until the phone has been asked. `resumed` says that it is an earlier one.
 */
export function useDraft(shopId: string, isTyping: boolean) {
  const [draft, setDraft] = useState<Draft | null>(null);
  const [resumed, setResumed] = useState(false);

  useEffect(() => {
    let isGone = false;
    // A browser that keeps nothing (private mode) still lists, it only can't resume.
    void listDrafts(shopId)
      .catch(() => [])
      .then((drafts) => {
        if (isGone) return;
        const earlier = drafts.find(({ state }) => state === "open");
        setResumed(earlier !== undefined);
        setDraft(earlier ?? emptyDraft(shopId));
      });
    return () => {
      isGone = true;
    };
  }, [shopId]);

  const typed = isTyping && draft?.state === "open" ? draft : null;
  useSoon(typed, async (now) => {
    if (now && !isEmpty(now)) await saveDraft(now);
  });

  const change = (part: Partial<Draft> | ((before: Draft) => Partial<Draft>)) =>
    setDraft(
      (before) => before && { ...before, ...(typeof part === "function" ? part(before) : part) },
    );
  const restart = () => {
    if (draft) void removeDraft(draft.id).catch(() => undefined);
    setResumed(false);
    setDraft(emptyDraft(shopId));
  };
  return { draft, change, resumed, restart };
}
