"use client";

import "./[locale]/(storefront)/storefront.css";
import { PlainTrouble, type TroubleProps } from "@/components/shared/layout/plain-trouble";

/** Stands in for the root layout itself when that has failed. */
export default function GlobalError(props: TroubleProps) {
  return (
    <html lang="zh-CN">
      <body>
        <title>出山 Chushan</title>
        <main className="grid place-content-center">
          <PlainTrouble {...props} />
        </main>
      </body>
    </html>
  );
}
