"use client";

import { useTranslations } from "next-intl";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { type StationInput, type StationRow, stationLevels } from "@/lib/places";
import { keepStation } from "@/lib/places/actions";
import { EditSheet } from "../edit-sheet";
import { numberOf, textOf } from "../read-form";
import { RegisterForm, type WrongAt } from "../register-form";
import { TextField } from "../text-field";

type Village = { id: string; name: string };
type Props = { station?: StationRow; villages: Village[] };

const readStation = (form: FormData, id?: string): StationInput => ({
  ...(id && { id }),
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
});

/** A station of the register: its button, and the form behind it. */
export function StationEditor({ station, villages }: Props) {
  const t = useTranslations("county.stations");
  return (
    <EditSheet
      label={station ? station.name : t("add")}
      title={station ? station.name : t("add")}
      variant={station ? "row" : "primary"}
    >
      {(close) => (
        <RegisterForm
          action={keepStation}
          read={(form) => readStation(form, station?.id)}
          save={t("save")}
          saved={t("saved")}
          onDone={close}
        >
          {(wrong) => <Fields station={station} villages={villages} wrong={wrong} />}
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

function Fields({ station, villages, wrong }: Props & { wrong: WrongAt }) {
  const t = useTranslations("county.stations");
  return (
    <>
      <TextField name="code" label={t("code")} wrong={wrong} defaultValue={station?.code} />
      <Field label={t("level")}>
        {(control) => (
          <Select {...control} name="level" defaultValue={station?.level ?? 3}>
            {stationLevels.map((level) => (
              <option key={level} value={level}>
                {t(`levels.${level}`)}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <Field label={t("village")} error={wrong("villageId")}>
        {(control) => (
          <Select {...control} name="villageId" defaultValue={station?.villageId ?? ""}>
            <option value="">{t("noVillage")}</option>
            {villages.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        )}
      </Field>
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
