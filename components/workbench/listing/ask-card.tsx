"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { RadioCards } from "@/components/ui/radio-cards";
import { Textarea } from "@/components/ui/textarea";
import { askKinds } from "@/lib/catalog";
import type { AskLine } from "./ask-line";

type Props = {
  line: AskLine;
  isWrong: boolean;
  onChange: (part: Partial<AskLine>) => void;
  onRemove: () => void;
};

/** One question to the buyer: a number in a unit, a word, or one of a few. */
export function AskCard({ line, isWrong, onChange, onRemove }: Props) {
  const t = useTranslations("listing.asks");
  return (
    <Card className="grid grid-cols-1 gap-3">
      <Field label={t("label")} hint={t("labelHint")} error={isWrong && t(`missing.${line.kind}`)}>
        {(control) => (
          <Input
            {...control}
            value={line.label}
            maxLength={20}
            onChange={({ target }) => onChange({ label: target.value })}
          />
        )}
      </Field>
      <RadioCards
        legend={t("kind")}
        name={`kind-${line.key}`}
        value={line.kind}
        onChange={(value) => onChange({ kind: askKinds.find((kind) => kind === value) ?? "TEXT" })}
        choices={askKinds.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) }))}
      />
      {line.kind === "NUMBER" && <Bounds line={line} onChange={onChange} />}
      {line.kind === "CHOICE" && (
        <Field label={t("choices")} hint={t("choicesHint")}>
          {(control) => (
            <Textarea
              {...control}
              rows={4}
              value={line.choices}
              onChange={({ target }) => onChange({ choices: target.value })}
            />
          )}
        </Field>
      )}
      <Button variant="ghost" onClick={onRemove}>
        {t("remove")}
      </Button>
    </Card>
  );
}

function Bounds({ line, onChange }: Pick<Props, "line" | "onChange">) {
  const t = useTranslations("listing.asks");
  return (
    <div className="grid grid-cols-[repeat(auto-fit,minmax(min(100%,6rem),1fr))] gap-3">
      {(["unit", "least", "most"] as const).map((name) => (
        <Field key={name} label={t(name)}>
          {(control) => (
            <Input
              {...control}
              value={line[name]}
              inputMode={name === "unit" ? "text" : "numeric"}
              maxLength={name === "unit" ? 8 : 4}
              onChange={({ target }) => onChange({ [name]: target.value })}
            />
          )}
        </Field>
      ))}
    </div>
  );
}
