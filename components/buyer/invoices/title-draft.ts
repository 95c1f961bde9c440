import { type InvoiceTitle, type InvoiceView, invoiceTitleSchema } from "@/lib/invoices";

/** To whom an invoice is made out, as it is typed. */
export type TitleDraft = {
  kind: "PERSON" | "COMPANY";
  title: string;
  taxNumber: string;
  email: string;
};
export type TitleErrors = Partial<Record<"title" | "taxNumber" | "email", true>>;

export const emptyTitle: TitleDraft = { kind: "PERSON", title: "", taxNumber: "", email: "" };

export const titleOf = (asked: InvoiceView | null): TitleDraft => {
  if (!asked) return emptyTitle;
  const { kind, title, taxNumber, email } = asked;
  return { kind, title, taxNumber, email };
};

type Checked = { ok: true; to: InvoiceTitle } | { ok: false; errors: TitleErrors };

/** What is asked for, or which fields are wrong. A person has no tax number. */
export function checkTitle({ taxNumber, ...rest }: TitleDraft): Checked {
  const email = rest.email.trim();
  const typed = { ...rest, email, ...(rest.kind === "COMPANY" && { taxNumber }) };
  const parsed = invoiceTitleSchema.safeParse(typed);
  if (parsed.success) return { ok: true, to: parsed.data };
  return {
    ok: false,
    errors: Object.fromEntries(parsed.error.issues.map(({ path }) => [path[0], true])),
  };
}
