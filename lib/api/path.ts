export const API = "/api/v1";

/** `cart.add` → `/api/v1/cart/add`. */
export const pathOf = (name: string) => `${API}/${name.replace(".", "/")}`;

/** Says that the page the caller stands on shows what was changed. */
export const REFRESH = "X-Refresh-Page";

/** Whether the page is to be rendered anew after this answer. */
export const showsChange = (
  { refreshes }: { refreshes?: true | "refused" },
  { ok }: { ok: boolean },
) => refreshes === true || (refreshes === "refused" && !ok);
