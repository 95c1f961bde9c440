import type { ReactNode } from "react";
import { Words } from "@/components/shared/layout/words";

/** Sentences for the client parts of the pages about being helped. */
export const AssistanceWords = ({ children }: { children: ReactNode }) => (
  <Words only={["assistance", "media", "errors", "common"]}>{children}</Words>
);
