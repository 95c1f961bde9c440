"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { numberOf, textOf } from "@/components/desk/register/read-form";
import { RegisterForm, type WrongAt } from "@/components/desk/register/register-form";
import { TextField } from "@/components/desk/register/text-field";
import { Card } from "@/components/ui/card";
import { asking } from "@/lib/api";
import type { VillageInput } from "@/lib/places";
import type { VillageForEdit } from "@/lib/places/queries";
import { SceneField } from "./scene-field";

type Props = { village: VillageForEdit | null; doneHref: string };

const altitudeOf = (form: FormData) =>
  textOf(form, "altitudeM") === "" ? null : numberOf(form, "altitudeM");

const readVillage = (form: FormData, village: VillageForEdit | null): VillageInput => ({
  ...(village && { id: village.input.id, seen: village.input.seen }),
  slug: textOf(form, "slug"),
  code: textOf(form, "code"),
  nameZh: textOf(form, "nameZh"),
  nameEn: textOf(form, "nameEn"),
  countyZh: textOf(form, "countyZh"),
  countyEn: textOf(form, "countyEn"),
  provinceZh: textOf(form, "provinceZh"),
  provinceEn: textOf(form, "provinceEn"),
  taglineZh: textOf(form, "taglineZh"),
  taglineEn: textOf(form, "taglineEn"),
  storyZh: textOf(form, "storyZh"),
  storyEn: textOf(form, "storyEn"),
  visitZh: textOf(form, "visitZh"),
  visitEn: textOf(form, "visitEn"),
  householdCount: numberOf(form, "householdCount"),
  altitudeM: altitudeOf(form),
  sceneId: textOf(form, "sceneId") || null,
});

/** A village's page as shoppers read it, both languages side by side on a desktop. */
export function VillageForm({ village, doneHref }: Props) {
  const t = useTranslations("county.villages");
  const router = useRouter();
  return (
    <RegisterForm
      action={asking("places.keepVillage")}
      read={(form) => readVillage(form, village)}
      save={t("save")}
      saved={t("saved")}
      onDone={() => router.push(doneHref)}
    >
      {(wrong) => (
        <>
          <SceneField village={village} wrong={wrong} />
          <Names village={village} wrong={wrong} />
          <Story village={village} wrong={wrong} />
        </>
      )}
    </RegisterForm>
  );
}

type PartProps = { village: VillageForEdit | null; wrong: WrongAt };

function Names({ village, wrong }: PartProps) {
  const t = useTranslations("county.villages");
  const names = ["nameZh", "nameEn", "countyZh", "countyEn", "provinceZh", "provinceEn"] as const;
  return (
    <Card className="grid gap-4 sm:grid-cols-2">
      {names.map((name) => (
        <TextField
          key={name}
          name={name}
          label={t(name)}
          wrong={wrong}
          defaultValue={village?.input[name]}
        />
      ))}
      <TextField
        name="slug"
        label={t("slug")}
        hint={t("slugHint")}
        wrong={wrong}
        defaultValue={village?.input.slug}
      />
      <TextField name="code" label={t("code")} wrong={wrong} defaultValue={village?.input.code} />
      <TextField
        name="householdCount"
        label={t("householdCount")}
        inputMode="numeric"
        wrong={wrong}
        defaultValue={village?.input.householdCount}
      />
      <TextField
        name="altitudeM"
        label={t("altitudeM")}
        inputMode="numeric"
        wrong={wrong}
        defaultValue={village?.input.altitudeM ?? ""}
      />
    </Card>
  );
}

function Story({ village, wrong }: PartProps) {
  const t = useTranslations("county.villages");
  const texts = [
    ["taglineZh", 2],
    ["taglineEn", 2],
    ["storyZh", 8],
    ["storyEn", 8],
    ["visitZh", 4],
    ["visitEn", 4],
  ] as const;
  return (
    <Card className="grid gap-4 lg:grid-cols-2">
      {texts.map(([name, rows]) => (
        <TextField
          key={name}
          name={name}
          rows={rows}
          label={t(name)}
          lang={name.endsWith("En") ? "en" : "zh-CN"}
          wrong={wrong}
          defaultValue={village?.input[name]}
        />
      ))}
    </Card>
  );
}
