export const API = "/api/v1";

/** `cart.add` → `/api/v1/cart/add`. */
export const pathOf = (name: string) => `${API}/${name.replace(".", "/")}`;

/** Says that the page the caller stands on shows what was changed. */
export const REFRESH = "X-Refresh-Page";
