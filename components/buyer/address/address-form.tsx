"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { AddressFields } from "@/components/shared/address/address-fields";
import {
  checkDraft,
  draftOf,
  emptyDraft,
  type FieldErrors,
} from "@/components/shared/address/draft";
import { focusFirstError } from "@/components/shared/address/focus-error";
import { useCall } from "@/components/shared/api/use-call";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { FailureText } from "@/components/ui/failure-text";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { type AddressView, addressTags } from "@/lib/identity";

type Props = {
  /** One to change; null for a new one. */
  address: AddressView | null;
  onSaved: (id: string) => void;
  onCancel?: () => void;
};

const byServer = {
  PHONE_INVALID: { phone: "phone" },
  REGION_UNKNOWN: { region: "region" },
} as const;

/** Adds or changes one of the viewer's saved addresses. */
export function AddressForm({ address, onSaved, onCancel }: Props) {
  const t = useTranslations("address");
  const [draft, setDraft] = useState(address ? draftOf(address) : emptyDraft);
  const [tag, setTag] = useState(address?.tag ?? "");
  const [isDefault, setDefault] = useState(address?.isDefault ?? false);
  const [errors, setErrors] = useState<FieldErrors>({});
  const { run, pending, failure } = useCall("identity.keepAddress");

  async function save(form: HTMLFormElement) {
    const checked = checkDraft(draft);
    setErrors(checked.ok ? {} : checked.errors);
    if (!checked.ok) return focusFirstError(form);
    const id = address?.id ?? null;
    const answer = await run({ id, address: { ...checked.delivery, tag, isDefault } });
    if (answer.ok) return onSaved(answer.data.id);
    if (answer.code === "PHONE_INVALID" || answer.code === "REGION_UNKNOWN") {
      setErrors(byServer[answer.code]);
      focusFirstError(form);
    }
  }

  return (
    <form
      noValidate
      className="grid gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        void save(event.currentTarget);
      }}
    >
      <AddressFields draft={draft} onChange={setDraft} errors={errors} />
      <Field label={t("tag")} optional={t("optional")}>
        {(control) => (
          <Input
            {...control}
            maxLength={10}
            list="address-tags"
            value={tag}
            onChange={(event) => setTag(event.target.value)}
          />
        )}
      </Field>
      <datalist id="address-tags">
        {addressTags.map((name) => (
          <option key={name} value={t(`tags.${name}`)} />
        ))}
      </datalist>
      <Checkbox
        label={t("default")}
        checked={isDefault}
        onChange={(event) => setDefault(event.target.checked)}
      />
      <FailureText failure={failure} />
      <div className="flex flex-wrap gap-3">
        <Button type="submit" pending={pending}>
          {t("save")}
        </Button>
        {onCancel && (
          <Button variant="quiet" onClick={onCancel}>
            {t("cancel")}
          </Button>
        )}
      </div>
    </form>
  );
}
