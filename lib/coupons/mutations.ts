import "server-only";

export { retakeCoupons, type Taking, takeCoupons } from "./take";
