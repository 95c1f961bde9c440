import type { ReactNode } from "react";
import { Words } from "@/components/shared/layout/words";

/** Sentences for the client parts of the listing pages. */
export const SellerWords = ({ children }: { children: ReactNode }) => (
  <Words only={["listing", "media", "errors", "common", "outbox"]}>{children}</Words>
);
