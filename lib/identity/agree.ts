import "server-only";
import type { UserViewer } from "@/lib/platform/auth";
import { db, type Transaction } from "@/lib/platform/db";
import { agreedAtSignIn, documents } from "./documents";

/** Keeps which versions somebody agreed to, and when for the first time. */
export const agreeToRules = (tx: Transaction, userId: string) =>
  tx.agreement.createMany({
    data: agreedAtSignIn.map((document) => ({ userId, document, version: documents[document] })),
    skipDuplicates: true,
  });

/** Which rules this viewer agreed to, the newest first. */
export const findAgreements = ({ userId }: Pick<UserViewer, "userId">) =>
  db.agreement.findMany({
    where: { userId },
    orderBy: [{ agreedAt: "desc" }, { document: "asc" }],
    select: { document: true, version: true, agreedAt: true },
  });
