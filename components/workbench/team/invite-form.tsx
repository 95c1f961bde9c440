"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useCall } from "@/components/shared/api/use-call";
import { Button, ButtonLink } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { FailureText, useFailureText } from "@/components/ui/failure-text";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Notice } from "@/components/ui/notice";
import { PhoneInput } from "@/components/ui/phone-input";

import type { HelperRole } from "@/lib/shops";

import { RoleChoice } from "./role-choice";

type Props = { shopId: string; backHref: string };

const ofPhone = ["PHONE_INVALID", "ALREADY_HELPER"];

/** Phone, a name and a part: three things to ask somebody for help. */
export function InviteForm({ shopId, backHref }: Props) {
  const t = useTranslations("team.new");
  const words = useFailureText();
  const { run, pending, failure } = useCall("shops.askHelper");
  const [phone, setPhone] = useState("");
  const [name, setName] = useState("");
  const [role, setRole] = useState<HelperRole>("PACKER");
  const [isSent, setSent] = useState(false);

  async function send() {
    const answer = await run({ shopId, phone, name, role });
    if (answer.ok) setSent(true);
  }
  if (isSent)
    return (
      <Card className="grid gap-4">
        <Notice tone="done" title={t("sent")}>
          {t("sentText", { name, phone })}
        </Notice>
        <ButtonLink href={backHref} size="lg" block>
          {t("done")}
        </ButtonLink>
        <Button
          variant="quiet"
          block
          onClick={() => {
            setSent(false);
            setPhone("");
            setName("");
          }}
        >
          {t("more")}
        </Button>
      </Card>
    );
  const isOfPhone =
    failure && (ofPhone.includes(failure.code) || failure.fields?.phone !== undefined);
  const isOfName = failure?.fields?.name !== undefined;
  const phoneError =
    isOfPhone && words(failure.fields ? { ...failure, code: "PHONE_INVALID" } : failure);
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
      className="grid gap-5"
    >
      <Field label={t("phone")} hint={t("phoneHint")} error={phoneError} required>
        {(control) => (
          <PhoneInput
            {...control}
            autoComplete="off"
            value={phone}
            onChange={({ target }) => setPhone(target.value)}
          />
        )}
      </Field>
      <Field label={t("name")} hint={t("nameHint")} error={isOfName && t("nameWrong")} required>
        {(control) => (
          <Input
            {...control}
            autoComplete="off"
            maxLength={20}
            value={name}
            onChange={({ target }) => setName(target.value)}
          />
        )}
      </Field>
      <RoleChoice legend={t("role")} name="role" value={role} onChange={setRole} />
      <FailureText failure={isOfPhone || isOfName ? null : failure} />
      <Button type="submit" size="lg" block pending={pending}>
        {t("send")}
      </Button>
    </form>
  );
}
