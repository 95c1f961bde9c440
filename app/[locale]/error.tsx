"use client";

import "./(storefront)/storefront.css";
import { PlainTrouble, type TroubleProps } from "@/components/shared/layout/plain-trouble";

export default function ErrorPage(props: TroubleProps) {
  return (
    <main id="main" className="grid place-content-center">
      <PlainTrouble {...props} />
    </main>
  );
}
