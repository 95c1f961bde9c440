"use client";

import { useTranslations } from "next-intl";
import { ChoiceField } from "@/components/desk/register/choice-field";
import { EditSheet } from "@/components/desk/register/edit-sheet";
import { numberOf, textOf } from "@/components/desk/register/read-form";
import { RegisterForm, type WrongAt } from "@/components/desk/register/register-form";
import { TextField } from "@/components/desk/register/text-field";
import { asking } from "@/lib/api";
import { type StationInput, type StationRow, stationLevels } from "@/lib/places";

type Village = { id: string; name: string };
type District = { code: string; name: string };
type Props = { station?: StationRow; villages: Village[]; districts: District[] };

const readStation = (form: FormData, station?: StationRow): StationInput => ({
  ...(station && { id: station.id, seen: station.seen }),
  code: textOf(form, "code"),
  level: stationLevels.find((level) => level === numberOf(form, "level")) ?? 3,
  nameZh: textOf(form, "nameZh"),
  nameEn: textOf(form, "nameEn"),
  keeper: textOf(form, "keeper"),
  phone: textOf(form, "phone"),
  addressZh: textOf(form, "addressZh"),
  addressEn: textOf(form, "addressEn"),
  hours: textOf(form, "hours"),
  villageId: textOf(form, "villageId") || null,
  handsOut: textOf(form, "handsOut") === "yes",
  districtCode: textOf(form, "districtCode"),
});

/** A station of the register: its button, and the form behind it. */
export function StationEditor({ station, villages, districts }: Props) {
  const t = useTranslations("county.stations");
  return (
    <EditSheet
      label={station ? station.name : t("add")}
      title={station ? station.name : t("add")}
      variant={station ? "row" : "primary"}
    >
      {(close) => (
        <RegisterForm
          action={asking("places.keepStation")}
          read={(form) => readStation(form, station)}
          save={t("save")}
          saved={t("saved")}
          onDone={close}
        >
          {(wrong) => (
            <Fields station={station} villages={villages} districts={districts} wrong={wrong} />
          )}
        </RegisterForm>
      )}
    </EditSheet>
  );
}

const texts = [
  ["nameZh", 40],
  ["nameEn", 80],
  ["keeper", 40],
  ["phone", 40],
  ["hours", 60],
  ["addressZh", 100],
  ["addressEn", 160],
] as const;

function Fields({ station, villages, districts, wrong }: Props & { wrong: WrongAt }) {
  const t = useTranslations("county.stations");
  return (
    <>
      <TextField name="code" label={t("code")} wrong={wrong} defaultValue={station?.code} />
      <ChoiceField
        name="level"
        label={t("level")}
        wrong={wrong}
        stored={station?.level ?? 3}
        choices={stationLevels.map((level) => ({ value: level, label: t(`levels.${level}`) }))}
      />
      <ChoiceField
        name="villageId"
        label={t("village")}
        wrong={wrong}
        stored={station?.villageId ?? ""}
        choices={[
          { value: "", label: t("noVillage") },
          ...villages.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <ChoiceField
        name="handsOut"
        label={t("handsOut")}
        wrong={wrong}
        stored={station?.handsOut ? "yes" : ""}
        choices={[
          { value: "", label: t("handsOutNo") },
          { value: "yes", label: t("handsOutYes") },
        ]}
      />
      <ChoiceField
        name="districtCode"
        label={t("district")}
        wrong={wrong}
        stored={station?.districtCode ?? ""}
        choices={[
          { value: "", label: t("noDistrict") },
          ...districts.map(({ code, name }) => ({ value: code, label: name })),
        ]}
      />
      {texts.map(([name, maxLength]) => (
        <TextField
          key={name}
          name={name}
          label={t(name)}
          hint={name === "keeper" ? t("keeperHint") : undefined}
          type={name === "phone" ? "tel" : "text"}
          wrong={wrong}
          maxLength={maxLength}
          defaultValue={station?.[name]}
        />
      ))}
    </>
  );
}
