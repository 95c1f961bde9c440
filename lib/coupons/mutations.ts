import "server-only";

export { endCoupon, endFunded } from "./end";
export { fundCoupon, giveCoupon } from "./give";
export { retakeCoupons, type Taking, takeCoupons } from "./take";
