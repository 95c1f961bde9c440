"use client";

import { Trouble } from "@/components/layout/trouble";

type Props = { error: Error & { digest?: string }; retry: () => void };

export default function ErrorPage(props: Props) {
  return (
    <main id="main" className="grid place-content-center">
      <Trouble {...props} />
    </main>
  );
}
