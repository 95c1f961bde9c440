import "server-only";
import { hasAddress as hasInCatalog } from "@/lib/catalog/queries";
import { isDocumentName } from "@/lib/identity";
import { isPublished } from "@/lib/published/queries";

/** Whether there is such a thing at all, shown or not: only then a page about it is worked out. */
export async function hasAddress(kind: string, name: string): Promise<boolean> {
  if (kind === "published") return isPublished(name);
  return kind === "rules" ? isDocumentName(name) : hasInCatalog(kind, name);
}
