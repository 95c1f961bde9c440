"use client";

import { useTranslations } from "next-intl";
import { ChoiceField } from "@/components/desk/register/choice-field";
import { EditSheet } from "@/components/desk/register/edit-sheet";
import { textOf } from "@/components/desk/register/read-form";
import { RegisterForm } from "@/components/desk/register/register-form";
import { TextField } from "@/components/desk/register/text-field";
import { asking, type Input } from "@/lib/api";
import { merchantKinds, platforms } from "@/lib/stores";

type Named = { id: string; name: string };
type Props = { villages: Named[]; shops: Named[] };

const among = <Value extends string>(values: readonly Value[], text: string) =>
  values.find((value) => value === text) ?? (text as Value);

const readStore = (form: FormData): Input<"stores.register"> => ({
  platform: among(platforms, textOf(form, "platform")),
  name: textOf(form, "name"),
  merchant: textOf(form, "merchant"),
  kind: among(merchantKinds, textOf(form, "kind")),
  villageId: textOf(form, "villageId"),
  shopId: textOf(form, "shopId") || null,
});

const asChoices = (named: Named[]) => named.map(({ id, name }) => ({ value: id, label: name }));

/** A merchant's store elsewhere: where, whose, in which village, and its shop here if there is one. */
export function RegisterStore({ villages, shops }: Props) {
  const t = useTranslations("stores");
  const label = (name: string) => t(`county.${name}`);
  return (
    <EditSheet label={t("county.add")} title={t("county.add")}>
      {(close) => (
        <RegisterForm
          action={asking("stores.register")}
          read={readStore}
          save={t("county.save")}
          saved={t("county.saved")}
          onDone={close}
        >
          {(wrong) => (
            <>
              <ChoiceField
                name="platform"
                label={label("platform")}
                choices={platforms.map((value) => ({ value, label: t(`platform.${value}`) }))}
                wrong={wrong}
              />
              <TextField name="name" label={label("name")} maxLength={60} wrong={wrong} />
              <TextField name="merchant" label={label("merchant")} maxLength={60} wrong={wrong} />
              <ChoiceField
                name="kind"
                label={label("merchantKind")}
                choices={merchantKinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
                wrong={wrong}
              />
              <ChoiceField
                name="villageId"
                label={label("village")}
                choices={asChoices(villages)}
                wrong={wrong}
              />
              <ChoiceField
                name="shopId"
                label={label("shop")}
                choices={[{ value: "", label: label("noShop") }, ...asChoices(shops)]}
                wrong={wrong}
              />
            </>
          )}
        </RegisterForm>
      )}
    </EditSheet>
  );
}
