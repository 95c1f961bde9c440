import type { ReactNode } from "react";
import { Words } from "@/components/shared/layout/words";

/** Sentences for the client parts of applying and deciding. */
export const OnboardingWords = ({ children }: { children: ReactNode }) => (
  <Words only={["onboarding", "media", "errors", "common"]}>{children}</Words>
);
