"use client";

import type { ComponentProps } from "react";
import { Select } from "@/components/ui/select";

export type Shelf = { slug: string; name: string; children: { slug: string; name: string }[] };

type Props = Omit<ComponentProps<typeof Select>, "children"> & { shelves: Shelf[]; none?: string };

/** The county's categories as the phone's own picker. */
export function ShelfSelect({ shelves, none, ...props }: Props) {
  return (
    <Select {...props}>
      {none && <option value="">{none}</option>}
      {shelves.map((root) => (
        <optgroup key={root.slug} label={root.name}>
          <option value={root.slug}>{root.name}</option>
          {root.children.map((child) => (
            <option key={child.slug} value={child.slug}>
              {child.name}
            </option>
          ))}
        </optgroup>
      ))}
    </Select>
  );
}
