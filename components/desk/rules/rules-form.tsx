"use client";

import { useTranslations } from "next-intl";
import { Newer, useNewer } from "@/components/desk/register/newer";
import { fenOf, numberOf, yuanText } from "@/components/desk/register/read-form";
import { RegisterForm } from "@/components/desk/register/register-form";
import { TextField } from "@/components/desk/register/text-field";
import { Card } from "@/components/ui/card";
import { Checkbox } from "@/components/ui/checkbox";
import { asking } from "@/lib/api";
import type { CountyRules, CountyRulesInput } from "@/lib/places";

const numbers = [
  "paymentHoldMinutes",
  "shipWithinHours",
  "autoCompleteDays",
  "codOpenOrderLimit",
  "codMaxFen",
  "reviewPriceRisePercent",
  "agreedOffPercent",
  "linkHoldHours",
  "smsPerDay",
] as const;
const switches = ["autoApprove", "allowsWorkshopFood", "recordingActsToday"] as const;

const readRules = (form: FormData, seen: string): CountyRulesInput => ({
  seen,
  paymentHoldMinutes: numberOf(form, "paymentHoldMinutes"),
  shipWithinHours: numberOf(form, "shipWithinHours"),
  autoCompleteDays: numberOf(form, "autoCompleteDays"),
  codOpenOrderLimit: numberOf(form, "codOpenOrderLimit"),
  codMaxFen: fenOf(form, "codMaxFen"),
  reviewPriceRisePercent: numberOf(form, "reviewPriceRisePercent"),
  agreedOffPercent: numberOf(form, "agreedOffPercent"),
  linkHoldHours: numberOf(form, "linkHoldHours"),
  smsPerDay: numberOf(form, "smsPerDay"),
  autoApprove: form.has("autoApprove"),
  allowsWorkshopFood: form.has("allowsWorkshopFood"),
  recordingActsToday: form.has("recordingActsToday"),
});

/** What holds for every shop, each with what it means. */
export function RulesForm({ rules }: { rules: CountyRules }) {
  const t = useTranslations("county.rules");
  return (
    <RegisterForm
      action={asking("places.changeRules")}
      read={(form) => readRules(form, rules.seen)}
      save={t("save")}
      saved={t("saved")}
    >
      {(wrong) => (
        <>
          <Card className="grid gap-5 md:grid-cols-2">
            {numbers.map((name) => (
              <TextField
                key={name}
                name={name}
                inputMode={name === "codMaxFen" ? "decimal" : "numeric"}
                label={t(`${name}.label`)}
                hint={t(`${name}.hint`)}
                wrong={wrong}
                defaultValue={name === "codMaxFen" ? yuanText(rules[name]) : rules[name]}
              />
            ))}
          </Card>
          <Card className="grid gap-2">
            {switches.map((name) => (
              <Switch key={name} name={name} stored={rules[name]} />
            ))}
          </Card>
        </>
      )}
    </RegisterForm>
  );
}

function Switch({ name, stored }: { name: (typeof switches)[number]; stored: boolean }) {
  const t = useTranslations("county.rules");
  const { key, ...newer } = useNewer(String(stored));
  return (
    <div>
      <Checkbox
        key={key}
        name={name}
        defaultChecked={stored}
        onInput={newer.touch}
        label={
          <>
            <span className="block font-medium">{t(`${name}.label`)}</span>
            <span className="block text-sm text-quiet">{t(`${name}.hint`)}</span>
          </>
        }
      />
      <Newer newer={newer}>{t(stored ? "on" : "off")}</Newer>
    </div>
  );
}
