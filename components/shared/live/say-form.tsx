"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useCall } from "@/components/shared/api/use-call";
import { Button } from "@/components/ui/button";
import { FailureText } from "@/components/ui/failure-text";
import { Input } from "@/components/ui/input";
import { newLocalId } from "@/components/ui/local-id";
import { COMMENT_LENGTH } from "@/lib/live";

/** Says something in the room; what was typed stays until it is said. */
export function SayForm({ id }: { id: string }) {
  const t = useTranslations("live.comments");
  const { run, pending, failure } = useCall("live.comment");
  const [text, setText] = useState("");
  const [clientId, renew] = useState(newLocalId);

  async function say() {
    if (text.trim() === "") return;
    const answer = await run({ id, text, clientId });
    if (!answer.ok) return;
    setText("");
    renew(newLocalId);
  }
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void say();
      }}
      className="grid grow grid-cols-1 gap-2"
    >
      <FailureText failure={failure} />
      <div className="flex gap-2">
        <Input
          aria-label={t("say")}
          placeholder={t("say")}
          autoComplete="off"
          maxLength={COMMENT_LENGTH}
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
        <Button type="submit" variant="quiet" pending={pending} className="shrink-0">
          {t("send")}
        </Button>
      </div>
    </form>
  );
}
