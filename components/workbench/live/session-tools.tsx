"use client";

import { useTranslations } from "next-intl";
import { useCall } from "@/components/shared/api/use-call";
import { Button, ButtonLink } from "@/components/ui/button";
import { FailureText } from "@/components/ui/failure-text";
import { toast } from "@/components/ui/toast";
import type { Status } from "@/lib/live";

type Props = { id: string; status: Status; href: string };

/** Begins, goes on with, or calls off a session. */
export function SessionTools({ id, status, href }: Props) {
  const t = useTranslations("live.plan");
  const { run, pending, failure } = useCall("live.cancel");
  if (status === "ENDED") return null;
  return (
    <>
      <FailureText failure={failure} />
      <div className="flex flex-wrap gap-3">
        <ButtonLink variant="quiet" href={href}>
          {t(status === "LIVE" ? "resume" : "open")}
        </ButtonLink>
        {status === "SCHEDULED" && (
          <Button
            variant="ghost"
            pending={pending}
            onClick={async () => {
              if ((await run({ id })).ok) toast(t("cancelled"));
            }}
          >
            {t("cancel")}
          </Button>
        )}
      </div>
    </>
  );
}
