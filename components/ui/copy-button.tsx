"use client";

import { Button } from "./button";
import { Copy } from "./icons";
import { toast } from "./toast";

type Props = { text: string; labels: { copy: string; copied: string }; className?: string };

/** Without https a browser has no clipboard object; the old way still works there. */
export async function copyText(text: string) {
  if (navigator.clipboard) return navigator.clipboard.writeText(text);
  const area = document.createElement("textarea");
  area.value = text;
  document.body.append(area);
  area.select();
  document.execCommand("copy");
  area.remove();
}

export function CopyButton({ text, labels, className }: Props) {
  return (
    <Button
      variant="ghost"
      size="sm"
      className={className}
      onClick={async () => {
        await copyText(text);
        toast(labels.copied);
      }}
    >
      <Copy />
      {labels.copy}
    </Button>
  );
}
