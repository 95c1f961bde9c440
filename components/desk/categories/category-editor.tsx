"use client";

import { useTranslations } from "next-intl";
import { offerUndo } from "@/components/desk/frame/undo";
import { ChoiceField } from "@/components/desk/register/choice-field";
import { EditSheet } from "@/components/desk/register/edit-sheet";
import { Newer, useNewer } from "@/components/desk/register/newer";
import { textOf } from "@/components/desk/register/read-form";
import { RegisterForm, type WrongAt } from "@/components/desk/register/register-form";
import { TextField } from "@/components/desk/register/text-field";
import { useCall } from "@/components/shared/api/use-call";
import { Glyph, glyphNames } from "@/components/shared/brand/glyph";
import { Button } from "@/components/ui/button";
import { useFailureText } from "@/components/ui/failure-text";
import { toast } from "@/components/ui/toast";
import { asking, call } from "@/lib/api";
import type { CategoryInput, CategoryRow } from "@/lib/catalog";

export type Root = { id: string; name: string };
type Props = { category?: CategoryRow; roots: Root[]; label: string };

const readCategory = (form: FormData, category?: CategoryRow): CategoryInput => ({
  ...(category && { id: category.id, seen: category.seen }),
  slug: textOf(form, "slug"),
  nameZh: textOf(form, "nameZh"),
  nameEn: textOf(form, "nameEn"),
  glyph: textOf(form, "glyph"),
  parentId: textOf(form, "parentId") || null,
});

/** A shelf of the register: its button, and the form behind it. */
export function CategoryEditor({ category, roots, label }: Props) {
  const t = useTranslations("county.categories");
  return (
    <EditSheet label={label} title={label} variant={category ? "row" : "primary"}>
      {(close) => (
        <RegisterForm
          action={asking("catalog.keepCategory")}
          read={(form) => readCategory(form, category)}
          save={t("save")}
          saved={t("saved")}
          onDone={close}
          also={
            category && category.goods === 0 && category.children.length === 0 ? (
              <RemoveCategory category={category} onDone={close} />
            ) : (
              category && <p className="text-sm text-quiet">{t("inUse")}</p>
            )
          }
        >
          {(wrong) => <Fields category={category} roots={roots} wrong={wrong} />}
        </RegisterForm>
      )}
    </EditSheet>
  );
}

type FieldsProps = Omit<Props, "label"> & { wrong: WrongAt };

function Fields({ category, roots, wrong }: FieldsProps) {
  const t = useTranslations("county.categories");
  return (
    <>
      <TextField name="nameZh" label={t("nameZh")} wrong={wrong} defaultValue={category?.nameZh} />
      <TextField name="nameEn" label={t("nameEn")} wrong={wrong} defaultValue={category?.nameEn} />
      <TextField
        name="slug"
        label={t("slug")}
        hint={t("slugHint")}
        wrong={wrong}
        defaultValue={category?.slug}
      />
      <ChoiceField
        name="parentId"
        label={t("parent")}
        wrong={wrong}
        stored={category?.parentId ?? ""}
        choices={[
          { value: "", label: t("top") },
          ...roots
            .filter(({ id }) => id !== category?.id)
            .map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <GlyphField stored={category?.glyph ?? "grain"} />
    </>
  );
}

function GlyphField({ stored }: { stored: string }) {
  const t = useTranslations("county.categories");
  const { key, ...newer } = useNewer(stored);
  return (
    <fieldset key={key} onInput={newer.touch}>
      <legend className="mb-2 font-medium">{t("glyph")}</legend>
      <div className="flex flex-wrap gap-2">
        {glyphNames.map((name) => (
          <label
            key={name}
            className="grid size-16 place-items-center rounded-lg border border-hairline bg-card has-checked:border-pine has-checked:bg-pine-tint has-focus-visible:outline-3 has-focus-visible:outline-calaite"
          >
            <input
              type="radio"
              name="glyph"
              value={name}
              defaultChecked={name === stored}
              className="sr-only"
            />
            <Glyph name={name} className="size-10" />
            <span className="sr-only">{name}</span>
          </label>
        ))}
      </div>
      <Newer newer={newer}>
        <Glyph name={stored} className="size-10" />
      </Newer>
    </fieldset>
  );
}

function RemoveCategory({ category, onDone }: { category: CategoryRow; onDone: () => void }) {
  const t = useTranslations("county.categories");
  const words = useFailureText();
  const { run, pending } = useCall("catalog.dropCategory");
  function putBack() {
    const { slug, nameZh, nameEn, glyph, parentId } = category;
    return call("catalog.keepCategory", { slug, nameZh, nameEn, glyph, parentId });
  }
  async function remove() {
    const answer = await run({ id: category.id, seen: category.seen });
    if (!answer.ok) return toast(words(answer));
    onDone();
    offerUndo({ text: t("removed", { name: category.nameZh }), undo: putBack });
  }
  return (
    <Button variant="danger" pending={pending} onClick={() => void remove()}>
      {t("remove")}
    </Button>
  );
}
