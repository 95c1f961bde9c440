import "server-only";
import { nameUser } from "@/lib/identity/mutations";
import type { Transaction } from "@/lib/platform/db";
import type { Answers } from "./index";
import { romanised, usualShopName } from "./names";

type Shop = { id: string; ownerId: string };

/** Writes what is told of the keeper, the village, the goods and the photograph; the rest stays. */
export async function write(tx: Transaction, { id, ownerId }: Shop, answers: Answers) {
  const { keeper, villageId, sells, photoId } = answers;
  await tx.shop.update({
    where: { id },
    data: {
      ...(keeper && {
        keeperZh: keeper,
        keeperEn: romanised(keeper),
        ...usualShopName(keeper),
      }),
      ...(villageId && { villageId }),
      ...(photoId && { portraitId: photoId }),
    },
  });
  await tx.shopApplication.update({
    where: { shopId: id },
    data: { ...(sells && { sells: [...new Set(sells)] }), ...(villageId && { placed: true }) },
  });
  if (keeper) await nameUser(tx, { id: ownerId, name: keeper });
}
