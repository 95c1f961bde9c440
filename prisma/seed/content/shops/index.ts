import type { DemoShop } from "../types";
import { shanxiShops } from "./shanxi";
import { southernShops } from "./south";

export const shops: readonly DemoShop[] = [...shanxiShops, ...southernShops];
