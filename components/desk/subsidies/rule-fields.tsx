"use client";

import { useTranslations } from "next-intl";
import type { WrongAt } from "@/components/desk/register/register-form";
import { TextField } from "@/components/desk/register/text-field";
import { tierNumbers } from "./read-programme";

/** Two fields for each tier, side by side. */
function Tier({ number, wrong }: { number: number; wrong: WrongAt }) {
  const t = useTranslations("subsidies.form");
  const index = number - 1;
  return (
    <div className="grid gap-3 sm:grid-cols-2">
      <TextField
        name={`from${number}`}
        label={t("from", { number })}
        inputMode="decimal"
        wrong={() => wrong(`tiers.${index}.fromFen`)}
      />
      <TextField
        name={`reward${number}`}
        label={t("reward", { number })}
        inputMode="decimal"
        wrong={() => wrong(`tiers.${index}.rewardFen`)}
      />
    </div>
  );
}

/** What the chosen rule asks for. */
export function RuleFields({ isTiers, wrong }: { isTiers: boolean; wrong: WrongAt }) {
  const t = useTranslations("subsidies.form");
  if (isTiers)
    return (
      <div className="grid gap-3">
        <p className="text-sm text-quiet">{t("tiersHint")}</p>
        {tierNumbers.map((number) => (
          <Tier key={number} number={number} wrong={wrong} />
        ))}
        <p className="text-sm font-medium text-brick">{wrong("tiers") ?? wrong("rule")}</p>
      </div>
    );
  return (
    <>
      <TextField
        name="basisPoints"
        label={t("percent")}
        inputMode="decimal"
        wrong={(name) => wrong(name) ?? wrong("rule")}
      />
      <TextField name="capFen" label={t("cap")} inputMode="decimal" wrong={wrong} />
    </>
  );
}
