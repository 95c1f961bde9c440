"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { useFailureText } from "@/components/ui/failure-text";
import { Field } from "@/components/ui/field";
import { PhoneInput } from "@/components/ui/phone-input";
import type { Failure } from "@/lib/platform/result";

type Props = {
  /** Whose phones get codes. */
  hint?: string | undefined;
  phone: string;
  onPhone: (phone: string) => void;
  pending: boolean;
  failure: Failure | null;
  onSend: (phone: string) => void;
};

export function PhoneStep({ hint, phone, onPhone, pending, failure, onSend }: Props) {
  const t = useTranslations("signIn");
  const words = useFailureText();
  const isShort = failure?.code === "INVALID_INPUT";
  const error = failure && words(isShort ? { ...failure, code: "PHONE_INVALID" } : failure);
  return (
    // React keeps what is typed and sent before it is awake; a plain form would put the phone into the address.
    <form action={(form) => onSend(String(form.get("phone")))} className="grid gap-4">
      <Field label={t("phone")} hint={hint} error={error} required>
        {(control) => (
          <PhoneInput
            {...control}
            name="phone"
            value={phone}
            onChange={(event) => onPhone(event.target.value)}
          />
        )}
      </Field>
      <Button type="submit" size="lg" block pending={pending}>
        {pending ? t("sending") : t("send")}
      </Button>
      <p className="text-sm text-quiet">{t("terms")}</p>
    </form>
  );
}
