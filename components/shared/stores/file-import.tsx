"use client";

import { useRouter } from "next/navigation";
import { useFormatter, useTranslations } from "next-intl";
import { useCallback, useState } from "react";
import { TableChoice } from "@/components/shared/tables/table-choice";
import { Card } from "@/components/ui/card";
import { FailureText } from "@/components/ui/failure-text";
import { Notice } from "@/components/ui/notice";
import { useAction } from "@/components/ui/use-action";
import type { Columns } from "@/lib/stores";
import { ColumnsForm } from "./columns-form";
import { type Heard, type Sending, sendStoreFile } from "./send";

/** An order file is chosen and read; what it says then stands below and waits. */
export function FileImport({ storeId }: { storeId: string }) {
  const t = useTranslations("stores.import");
  const format = useFormatter();
  const router = useRouter();
  const [file, setFile] = useState<File>();
  const [heard, setHeard] = useState<Heard>();
  const [share, setShare] = useState(0);
  const send = useCallback((sending: Sending) => sendStoreFile(storeId, sending), [storeId]);
  const { run, pending, failure } = useAction(send);

  async function read(chosen: File, columns?: Columns) {
    setFile(chosen);
    setShare(0);
    const answer = await run({ file: chosen, columns, onProgress: setShare });
    setHeard(answer.ok ? answer.data : undefined);
    if (answer.ok) router.refresh();
  }
  const sent = t("sent", { percent: format.number(share, { style: "percent" }) });
  return (
    <Card className="grid grid-cols-1 gap-4">
      <h2 className="text-xl font-semibold">{t("title")}</h2>
      <p>{t("how")}</p>
      <TableChoice
        words={{ choose: t("choose"), another: t("another") }}
        chosen={file?.name}
        pending={pending}
        onChoose={(chosen) => void read(chosen)}
      />
      <p role="status" className="text-quiet">
        {pending ? (share < 1 ? sent : t("reading")) : t("safe")}
      </p>
      <FailureText failure={failure} />
      {heard?.id === null && <Notice>{t("unknown")}</Notice>}
      {file && heard && (
        <details open={heard.id === null} key={heard.id}>
          <summary className="inline-flex min-h-(--control) cursor-pointer items-center text-calaite">
            {t("columns")}
          </summary>
          <ColumnsForm
            heads={heard.heads}
            columns={heard.columns}
            pending={pending}
            onSay={(columns) => void read(file, columns)}
          />
        </details>
      )}
    </Card>
  );
}
