"use client";

import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { dayText } from "@/components/desk/frame/day";
import { ChoiceField } from "@/components/desk/register/choice-field";
import { DayField } from "@/components/desk/register/day-field";
import { EditSheet } from "@/components/desk/register/edit-sheet";
import { textOf } from "@/components/desk/register/read-form";
import { RegisterForm, type WrongAt } from "@/components/desk/register/register-form";
import { TextField } from "@/components/desk/register/text-field";
import { useCall } from "@/components/shared/api/use-call";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { RadioCards } from "@/components/ui/radio-cards";
import { asking } from "@/lib/api";
import { type GiveGrant as Grant, type PersonView, roles } from "@/lib/identity";

type Station = { id: string; name: string };
type Role = Grant["role"];

const readGrant = (form: FormData): Grant => {
  const role = roles.find((one) => one === textOf(form, "role")) ?? "STATION_ASSISTANT";
  return {
    phone: textOf(form, "phone"),
    name: textOf(form, "name"),
    role,
    stationId: role === "COUNTY_OFFICER" ? null : textOf(form, "stationId") || null,
    until: textOf(form, "until") || null,
  };
};

/** Find somebody by phone, then say what they may do and how long. */
export function GiveGrant({ stations }: { stations: Station[] }) {
  const t = useTranslations("county.people");
  return (
    <EditSheet label={t("give")} title={t("give")}>
      {(close) => (
        <RegisterForm
          action={asking("identity.giveRole")}
          read={readGrant}
          save={t("give")}
          saved={t("given")}
          onDone={close}
        >
          {(wrong) => <Fields stations={stations} wrong={wrong} />}
        </RegisterForm>
      )}
    </EditSheet>
  );
}

function Fields({ stations, wrong }: { stations: Station[]; wrong: WrongAt }) {
  const t = useTranslations("county.people");
  const [role, setRole] = useState<Role>("STATION_ASSISTANT");
  return (
    <>
      <Person wrong={wrong} />
      <RadioCards
        legend={t("role")}
        name="role"
        value={role}
        onChange={(value) => setRole(roles.find((one) => one === value) ?? role)}
        choices={roles.map((value) => ({
          value,
          label: t(`roles.${value}`),
          hint: t(`may.${value}`),
        }))}
      />
      {role !== "COUNTY_OFFICER" && (
        <ChoiceField
          name="stationId"
          label={t("station")}
          wrong={wrong}
          choices={[
            { value: "", label: t("chooseStation") },
            ...stations.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
      )}
      <DayField name="until" label={t("until")} hint={t("untilHint")} wrong={wrong} />
    </>
  );
}

/** The phone, and whose it is once it is typed. */
function Person({ wrong }: { wrong: WrongAt }) {
  const t = useTranslations("county.people");
  const locale = useLocale() === "en" ? "en" : "zh";
  const { run } = useCall("identity.lookUpPerson");
  const [found, setFound] = useState<PersonView | null | undefined>(undefined);
  async function look(phone: string) {
    if (phone.trim().length < 5) return setFound(undefined);
    const answer = await run({ phone });
    setFound(answer.ok ? answer.data : undefined);
  }
  return (
    <>
      <Field label={t("phone")} error={wrong("phone")}>
        {(control) => (
          <Input
            {...control}
            name="phone"
            type="tel"
            inputMode="tel"
            autoComplete="off"
            onBlur={({ target }) => void look(target.value)}
          />
        )}
      </Field>
      <p role="status" className="empty:hidden rounded-lg bg-sunk px-4 py-3">
        {found && t("found", { name: found.name, day: dayText(found.since, locale) })}
        {found === null && t("notFound")}
      </p>
      {found === null && <TextField name="name" label={t("name")} wrong={wrong} maxLength={20} />}
    </>
  );
}
