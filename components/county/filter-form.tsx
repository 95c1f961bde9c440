import Form from "next/form";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";

export type Filter =
  | { kind: "search" | "date"; name: string; label: string; value: string; hint?: string }
  | {
      kind: "choice";
      name: string;
      label: string;
      value: string;
      options: readonly { value: string; label: string }[];
    };

type Props = { action: string; filters: readonly Filter[] };

/** Search and filters of a register; what is asked for stands in the address. */
export function FilterForm({ action, filters }: Props) {
  const t = useTranslations("county.filter");
  return (
    <Form action={action} role="search" className="flex flex-wrap items-end gap-3">
      {filters.map((filter) => (
        <Field
          key={filter.name}
          label={filter.label}
          className="min-w-44 grow basis-44 sm:max-w-64"
        >
          {(control) =>
            filter.kind === "choice" ? (
              <Select {...control} name={filter.name} defaultValue={filter.value}>
                <option value="">{t("all")}</option>
                {filter.options.map(({ value, label }) => (
                  <option key={value} value={value}>
                    {label}
                  </option>
                ))}
              </Select>
            ) : (
              <Input
                {...control}
                type={filter.kind}
                name={filter.name}
                defaultValue={filter.value}
                maxLength={60}
                placeholder={filter.hint}
              />
            )
          }
        </Field>
      ))}
      <Button type="submit" variant="quiet">
        {t("show")}
      </Button>
    </Form>
  );
}
