"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { FailureText } from "@/components/ui/failure-text";
import { Field } from "@/components/ui/field";
import { Textarea } from "@/components/ui/textarea";
import type { Failure } from "@/lib/platform/result";

type Props = {
  words: { label: string; missing: string; settle: string };
  pending: boolean;
  failure: Failure | null;
  onSettle: (finding: string) => void;
};

/** What the county found out, in a sentence that somebody reads; none is not enough. */
export function FindingForm({ words, pending, failure, onSettle }: Props) {
  const [finding, setFinding] = useState("");
  const [wasSent, setWasSent] = useState(false);
  const isMissing = finding.trim() === "";
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setWasSent(true);
        if (!isMissing) onSettle(finding);
      }}
      className="grid grid-cols-1 gap-3"
    >
      <Field label={words.label} error={wasSent && isMissing && words.missing}>
        {(control) => (
          <Textarea
            {...control}
            maxLength={300}
            value={finding}
            onChange={({ target }) => setFinding(target.value)}
          />
        )}
      </Field>
      <FailureText failure={failure} />
      <Button type="submit" pending={pending}>
        {words.settle}
      </Button>
    </form>
  );
}
