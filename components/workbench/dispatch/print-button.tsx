"use client";

import { Button } from "@/components/ui/button";

export function PrintButton({ label }: { label: string }) {
  return (
    <Button size="lg" block onClick={() => window.print()}>
      {label}
    </Button>
  );
}
