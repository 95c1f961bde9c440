"use client";

import { useTranslations } from "next-intl";
import { ChoiceField } from "@/components/desk/register/choice-field";
import { EditSheet } from "@/components/desk/register/edit-sheet";
import { textOf } from "@/components/desk/register/read-form";
import { RegisterForm } from "@/components/desk/register/register-form";
import { TextField } from "@/components/desk/register/text-field";
import { asking } from "@/lib/api";

type Props = { title: string; shelves: { id: string; name: string }[] };

const MOST = 20;

const readWord = (form: FormData) => ({
  word: textOf(form, "word"),
  categoryId: textOf(form, "categoryId"),
});

/** A word of the goods' name says their shelf; the name stands there to be shortened. */
export function GiveWord({ title, shelves }: Props) {
  const t = useTranslations("stores.unmapped");
  return (
    <EditSheet label={t("give")} title={title} variant="quiet">
      {(close) => (
        <RegisterForm
          action={asking("stores.word")}
          read={readWord}
          save={t("save")}
          saved={t("saved")}
          onDone={close}
        >
          {(wrong) => (
            <>
              <TextField
                name="word"
                label={t("word")}
                maxLength={MOST}
                defaultValue={title.slice(0, MOST)}
                wrong={wrong}
              />
              <ChoiceField
                name="categoryId"
                label={t("category")}
                choices={shelves.map(({ id, name }) => ({ value: id, label: name }))}
                wrong={wrong}
              />
            </>
          )}
        </RegisterForm>
      )}
    </EditSheet>
  );
}
