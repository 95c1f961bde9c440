import { type ReactNode, ViewTransition } from "react";

/** The kind of step from a card to its product: only this one moves the picture. */
export const TO_PRODUCT = "to-product";

/** A product's picture: on the way from its card to its page it grows from one into the other. */
export function ProductPhoto({ slug, children }: { slug: string; children: ReactNode }) {
  return (
    <ViewTransition
      name={`product-${slug}`}
      share={{ [TO_PRODUCT]: "auto", default: "none" }}
      default="none"
    >
      {children}
    </ViewTransition>
  );
}
