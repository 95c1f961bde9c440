"use client";

import Form from "next/form";
import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { cn } from "@/components/ui/cn";
import { type Control, Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { type DayChoice, DayFilter } from "./day-filter";

type Choice = {
  kind: "choice";
  name: string;
  label: string;
  value: string;
  options: readonly { value: string; label: string }[];
  /** Says in which order, so there is no "all". */
  isOrder?: true;
};
export type Filter =
  | { kind: "search" | "person"; name: string; label: string; value: string }
  | ({ kind: "day" } & DayChoice)
  | Choice;

type Props = {
  action: string;
  filters: readonly Filter[];
  /** What the address says besides, and goes on saying. */
  kept?: Record<string, string>;
};

/** A whole phone would stand in histories and logs; its last four digits find people as well. */
function shortenPhones(event: FormEvent<HTMLFormElement>) {
  for (const input of event.currentTarget.querySelectorAll<HTMLInputElement>("[data-person]")) {
    const digits = input.value.normalize("NFKC").replace(/[\s()+-]/g, "");
    if (/^\d{5,}$/.test(digits)) input.value = digits.slice(-4);
  }
}

const isAsked = (filter: Filter) =>
  filter.value !== "" && !(filter.kind === "choice" && filter.isOrder);

/** Search and filters of a register, on a phone folded behind the first; what is asked for stands in the address. */
export function FilterForm({ action, filters, kept = {} }: Props) {
  const t = useTranslations("county.filter");
  const [first, ...others] = filters;
  const [isOpen, setOpen] = useState(others.some(isAsked));
  const folds = others.length > 1;
  return (
    <Form
      action={action}
      role="search"
      onSubmit={shortenPhones}
      className="flex flex-wrap items-end gap-3"
    >
      {Object.entries(kept).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {filters.map((filter) => (
        <div
          key={filter.name}
          className={cn(
            "min-w-[min(100%,11rem)] grow",
            filter.kind === "day" ? "basis-72 sm:max-w-96" : "basis-44 sm:max-w-64",
            folds && !isOpen && filter !== first && "max-sm:hidden",
          )}
        >
          <Narrow filter={filter} />
        </div>
      ))}
      <Button type="submit" variant="quiet">
        {t("show")}
      </Button>
      {folds && (
        <Button
          variant="ghost"
          className="sm:hidden"
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          {t("more")}
        </Button>
      )}
    </Form>
  );
}

function Narrow({ filter }: { filter: Filter }) {
  if (filter.kind === "day") return <DayFilter key={filter.value} {...filter} />;
  return (
    <Field label={filter.label}>
      {(control) =>
        filter.kind === "choice" ? (
          <Choose control={control} filter={filter} />
        ) : (
          <Input
            key={filter.value}
            {...control}
            type="search"
            name={filter.name}
            defaultValue={filter.value}
            maxLength={60}
            data-person={filter.kind === "person" || undefined}
          />
        )
      }
    </Field>
  );
}

function Choose({ control, filter }: { control: Control; filter: Choice }) {
  const t = useTranslations("county.filter");
  return (
    <Select key={filter.value} {...control} name={filter.name} defaultValue={filter.value}>
      {!filter.isOrder && <option value="">{t("all")}</option>}
      {filter.options.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </Select>
  );
}
