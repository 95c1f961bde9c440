"use client";

import { useTranslations } from "next-intl";
import { type Control, Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { type Ask, answerTo } from "@/lib/catalog";

export type Answering = {
  answers: Record<string, string>;
  setAnswer: (askId: string, text: string) => void;
  /** Somebody tried to order: what is missing is marked. */
  areAnswersDue: boolean;
};

type Props = { asks: Ask[]; answering: Answering };

/** What the maker wants to know before the work begins. */
export function LineAsks({ asks, answering }: Props) {
  const t = useTranslations("checkout.asks");
  if (asks.length === 0) return null;
  const { answers, setAnswer, areAnswersDue } = answering;
  const boundsOf = ({ least, most, unit }: Ask) =>
    least !== null && most !== null ? t("between", { least, most, unit }) : undefined;
  return (
    <div className="grid gap-3 rounded-md bg-sunk p-3">
      {asks.map((ask) => {
        const isWrong = areAnswersDue && answerTo(ask, answers[ask.id]) === null;
        return (
          <Field
            key={ask.id}
            label={ask.unit ? t("inUnit", { label: ask.label, unit: ask.unit }) : ask.label}
            hint={boundsOf(ask)}
            error={isWrong ? t(`missing.${ask.kind}`) : undefined}
            required
          >
            {(control) => (
              <Answer
                ask={ask}
                control={control}
                value={answers[ask.id] ?? ""}
                onChange={(text) => setAnswer(ask.id, text)}
              />
            )}
          </Field>
        );
      })}
    </div>
  );
}

type AnswerProps = {
  ask: Ask;
  control: Control;
  value: string;
  onChange: (text: string) => void;
};

function Answer({ ask, control, value, onChange }: AnswerProps) {
  const t = useTranslations("checkout.asks");
  if (ask.kind === "CHOICE") {
    return (
      <Select {...control} value={value} onChange={(event) => onChange(event.target.value)}>
        <option value="">{t("choose")}</option>
        {ask.choices.map((choice) => (
          <option key={choice}>{choice}</option>
        ))}
      </Select>
    );
  }
  return (
    <Input
      {...control}
      value={value}
      maxLength={60}
      inputMode={ask.kind === "NUMBER" ? "decimal" : "text"}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
