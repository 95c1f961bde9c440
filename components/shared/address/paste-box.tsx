"use client";

import { useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { Textarea } from "@/components/ui/textarea";
import type { AddressDraft } from "./draft";
import { isNothing, MOST_PASTED, type Recognised, recogniseText } from "./recognise";
import { RecognisedPanel } from "./recognised-panel";

type Props = { onFill: (found: Partial<AddressDraft>) => void };

/** Only what was found goes into the form; the rest stays as it was typed. */
const fillOf = ({
  recipient,
  phoneText: phone,
  region,
  street,
}: Recognised): Partial<AddressDraft> => ({
  ...(recipient && { recipient }),
  ...(phone && { phone }),
  ...region?.codes,
  ...(street && { street }),
});

/** Name, phone and address pasted in one go; what was recognised is shown and filled in only on request. */
export function PasteBox({ onFill }: Props) {
  const t = useTranslations("address.paste");
  const [text, setText] = useState("");
  const [found, setFound] = useState<Recognised | "nothing" | "failed" | null>(null);
  const [pending, start] = useTransition();

  const read = (pasted: string) =>
    start(async () => {
      if (!pasted.trim()) return;
      const answer = await recogniseText(pasted).catch(() => "failed" as const);
      setFound(answer !== "failed" && isNothing(answer) ? "nothing" : answer);
    });
  const clear = () => {
    setText("");
    setFound(null);
  };

  return (
    <div className="grid gap-3 rounded-lg bg-sunk p-3">
      <Field label={t("label")} hint={t("hint")}>
        {(control) => (
          <Textarea
            {...control}
            rows={2}
            maxLength={MOST_PASTED}
            value={text}
            placeholder={t("example")}
            onChange={(event) => {
              setText(event.target.value);
              setFound(null);
            }}
            onPaste={(event) => {
              const pasted = event.clipboardData.getData("text");
              if (!text && pasted) read(pasted);
            }}
          />
        )}
      </Field>
      {!found && text.trim() && (
        <Button size="sm" variant="quiet" pending={pending} onClick={() => read(text)}>
          {t("read")}
        </Button>
      )}
      {(found === "nothing" || found === "failed") && <Notice tone="warn">{t(found)}</Notice>}
      {found && typeof found === "object" && (
        <RecognisedPanel
          found={found}
          onUse={() => {
            onFill(fillOf(found));
            clear();
          }}
          onDrop={() => setFound(null)}
        />
      )}
    </div>
  );
}
