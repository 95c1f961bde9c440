import "server-only";
import { defineOperation } from "@/lib/platform/operation";
import { fail, ok } from "@/lib/platform/result";
import { outwardFigures, readFiguresSchema } from "./outward";
import { getShopFigures } from "./queries";

export const readFigures = defineOperation(
  {
    name: "reporting.readFigures",
    permission: "figures:see",
    input: readFiguresSchema,
    output: outwardFigures,
    refusals: ["NOT_FOUND"],
    forKeys: "read",
  },
  async (viewer, wanted) => {
    const figures = await getShopFigures(viewer, { ...wanted, shopId: null });
    return figures ? ok(figures) : fail("NOT_FOUND");
  },
);
