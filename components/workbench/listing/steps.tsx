"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { PhotoInput } from "@/components/shared/media/photo-input";
import { cn } from "@/components/ui/cn";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { MOST_PHOTOS, type Unit } from "@/lib/listing";
import type { ChangeDraft, Draft } from "./draft";
import { Preview } from "./preview";
import type { Shelf } from "./shelf-select";

export const STEPS = ["photos", "title", "price", "weight", "stock", "preview"] as const;

type Props = {
  draft: Draft;
  change: ChangeDraft;
  shelves: Shelf[];
  /** "Next" was pressed before this screen was filled in. */
  problem: boolean;
};

/** The screen of one question. */
export function Step({ draft, change, shelves, problem }: Props) {
  const t = useTranslations("listing.new");
  const name = STEPS[draft.step] ?? "photos";
  if (name === "photos") {
    return (
      <Question title={t("photos.title")} hint={t("photos.hint")}>
        <PhotoInput
          photos={draft.photos}
          onChange={(next) => change((before) => ({ photos: next(before.photos) }))}
          max={MOST_PHOTOS}
          square
        />
        {problem && <p className="font-medium text-brick">{t("photos.problem")}</p>}
      </Question>
    );
  }
  if (name === "preview") return <Preview draft={draft} change={change} shelves={shelves} />;
  return <Typed key={name} name={name} draft={draft} change={change} problem={problem} />;
}

function Question({
  title,
  hint,
  children,
}: {
  title: string;
  hint: string;
  children: React.ReactNode;
}) {
  return (
    <section className="grid gap-4">
      <div>
        <h1 className="text-2xl font-semibold">{title}</h1>
        <p className="mt-1 text-quiet">{hint}</p>
      </div>
      {children}
    </section>
  );
}

type TypedName = "title" | "price" | "weight" | "stock";

const looks: Record<TypedName, { mode: "text" | "decimal" | "numeric"; length: number }> = {
  title: { mode: "text", length: 60 },
  price: { mode: "decimal", length: 9 },
  weight: { mode: "decimal", length: 7 },
  stock: { mode: "numeric", length: 7 },
};

type TypedProps = Pick<Props, "draft" | "change" | "problem"> & { name: TypedName };

/** One question with one large field; the keyboard is open already. */
function Typed({ name, draft, change, problem }: TypedProps) {
  const t = useTranslations("listing.new");
  const { mode, length } = looks[name];
  const isPiece = name === "weight" && draft.unit === "PIECE";
  const field = useRef<HTMLInputElement>(null);
  // One question a screen: the keyboard opens without a tap.
  useEffect(() => field.current?.focus(), []);
  return (
    <Question title={t(`${name}.title`)} hint={t(`${name}.hint`)}>
      {name === "weight" && <Units unit={draft.unit} onChange={(unit) => change({ unit })} />}
      {!isPiece && (
        <Field label={t(`${name}.label`)} error={problem && t(`${name}.problem`)}>
          {(control) => (
            <Input
              {...control}
              ref={field}
              inputMode={mode}
              enterKeyHint="next"
              autoComplete="off"
              maxLength={length}
              value={draft[name]}
              onChange={({ target }) => change({ [name]: target.value })}
              className="min-h-16 text-2xl! font-semibold"
            />
          )}
        </Field>
      )}
    </Question>
  );
}

const units: Unit[] = ["JIN", "KG", "PIECE"];

function Units({ unit, onChange }: { unit: Unit; onChange: (unit: Unit) => void }) {
  const t = useTranslations("listing.new.weight");
  return (
    <fieldset className="grid grid-cols-3 gap-2">
      <legend className="sr-only">{t("unit")}</legend>
      {units.map((one) => (
        <label
          key={one}
          className={cn(
            "grid min-h-14 place-items-center rounded-lg border px-2 py-1 text-center font-medium",
            "has-focus-visible:outline-3 has-focus-visible:outline-calaite",
            unit === one ? "border-pine bg-pine-tint" : "border-edge bg-card",
          )}
        >
          <input
            type="radio"
            name="unit"
            className="sr-only"
            checked={unit === one}
            onChange={() => onChange(one)}
          />
          {t(`units.${one}`)}
        </label>
      ))}
    </fieldset>
  );
}
