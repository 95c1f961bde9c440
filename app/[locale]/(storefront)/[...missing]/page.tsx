import { notFound } from "next/navigation";

export const dynamic = "force-dynamic";

/** Addresses that no page has: the not-found page in the reader's language. */
export default function MissingPage() {
  notFound();
}
