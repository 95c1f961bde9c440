"use client";

import { useTranslations } from "next-intl";
import type { FormEvent } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { type Columns, fields } from "@/lib/stores";

type Props = {
  heads: readonly string[];
  columns: Columns;
  pending: boolean;
  onSay: (columns: Columns) => void;
};

function readColumns(form: FormData): Columns {
  const said = fields.map((field) => [field, String(form.get(field) ?? "")] as const);
  return Object.fromEntries(said.filter(([, head]) => head !== ""));
}

/** Which column of a file is what, guessed and to be put right. */
export function ColumnsForm({ heads, columns, pending, onSay }: Props) {
  const t = useTranslations("stores.import");
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    onSay(readColumns(new FormData(event.currentTarget)));
  };
  return (
    <form onSubmit={submit} className="grid grid-cols-1 gap-3 pt-2">
      <div className="grid grid-cols-1 gap-3 sm:grid-cols-2">
        {fields.map((field) => (
          <Field key={field} label={t(`field.${field}`)}>
            {(control) => (
              <Select {...control} name={field} defaultValue={columns[field] ?? ""}>
                <option value="">{t("without")}</option>
                {heads.map((head) => (
                  <option key={head} value={head}>
                    {head}
                  </option>
                ))}
                {columns[field] && !heads.includes(columns[field]) && (
                  <option value={columns[field]}>{columns[field]}</option>
                )}
              </Select>
            )}
          </Field>
        ))}
      </div>
      <Button type="submit" variant="quiet" pending={pending}>
        {t("again")}
      </Button>
    </form>
  );
}
