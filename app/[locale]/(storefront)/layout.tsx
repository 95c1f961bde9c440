import type { ReactNode } from "react";

export const dynamic = "force-static";

export default function StorefrontLayout({ children }: { children: ReactNode }) {
  return children;
}
