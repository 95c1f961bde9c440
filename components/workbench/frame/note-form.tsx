import type { FormEvent } from "react";
import { Button } from "@/components/ui/button";
import { FailureText } from "@/components/ui/failure-text";
import { Field } from "@/components/ui/field";
import { Textarea } from "@/components/ui/textarea";
import type { Failure } from "@/lib/platform/result";

type Props = {
  text: string;
  onText: (text: string) => void;
  /** What is saved already. */
  note: string;
  most: number;
  words: { title: string; hint: string; save: string };
  pending: boolean;
  failure: Failure | null;
  onSave: () => Promise<void>;
};

/** What a shop writes down for itself; what is typed stays until it is saved. */
export function NoteForm({ text, onText, note, most, words, pending, failure, onSave }: Props) {
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void onSave();
  };
  return (
    <form method="post" onSubmit={submit} className="grid gap-3">
      <Field label={words.title} hint={words.hint}>
        {(control) => (
          <Textarea
            {...control}
            name="note"
            rows={2}
            maxLength={most}
            value={text}
            onChange={(event) => onText(event.target.value)}
          />
        )}
      </Field>
      <FailureText failure={failure} />
      {text.trim() !== note && (
        <Button type="submit" variant="quiet" size="lg" pending={pending}>
          {words.save}
        </Button>
      )}
    </form>
  );
}
