"use client";

import "./globals.css";
import { Trouble } from "@/components/layout/trouble";

type Props = { error: Error & { digest?: string }; retry: () => void };

/** Stands in for the root layout itself when that has failed. */
export default function GlobalError(props: Props) {
  return (
    <html lang="zh-CN">
      <body>
        <title>出山 Chushan</title>
        <main className="grid place-content-center">
          <Trouble {...props} />
        </main>
      </body>
    </html>
  );
}
