"use client";

import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { useCall } from "@/components/shared/api/use-call";
import { Button } from "@/components/ui/button";
import { Chips } from "@/components/ui/chips";
import { FailureText } from "@/components/ui/failure-text";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { LEAST_GOAL_FEN, MOST_GOAL_FEN } from "@/lib/goals";
import { type Fen, formatMoney, parseYuan, plainYuan } from "@/lib/platform/money";

type Props = { shopId: string; goalFen: Fen | null; proposals: Fen[] };

/** The goal by a press, or typed; what is no amount that can be a goal is said and stays. */
export function GoalForm({ shopId, goalFen, proposals }: Props) {
  const [t, locale] = [useTranslations("figures.goal"), useLocale()];
  const { run, pending, failure } = useCall("goals.set");
  const [text, setText] = useState(goalFen === null ? "" : plainYuan(goalFen));
  const typed = parseYuan(text);
  const isGoal = typed !== null && typed >= LEAST_GOAL_FEN && typed <= MOST_GOAL_FEN;
  const keep = (fen: number | null) => void run({ shopId, goalFen: fen });
  return (
    <form
      className="grid gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        if (isGoal) keep(typed);
      }}
    >
      <Chips
        legend={t("choose")}
        choices={proposals.map((fen) => ({ value: fen, label: formatMoney(fen, locale) }))}
        value={typed}
        onChange={(fen) => {
          setText(plainYuan(fen));
          keep(fen);
        }}
      />
      <Field label={t("own")} error={text !== "" && !isGoal ? t("unreadable") : undefined}>
        {(control) => (
          <Input
            {...control}
            inputMode="decimal"
            maxLength={20}
            value={text}
            onChange={({ target }) => setText(target.value)}
          />
        )}
      </Field>
      {failure && <FailureText failure={failure} />}
      <div className="flex flex-wrap gap-3">
        <Button type="submit" variant="quiet" disabled={!isGoal} pending={pending}>
          {t("keep")}
        </Button>
        {goalFen !== null && (
          <Button type="button" variant="quiet" onClick={() => keep(null)} pending={pending}>
            {t("drop")}
          </Button>
        )}
      </div>
    </form>
  );
}
