import "server-only";
import { z } from "zod";
import { codeAnswerSchema, codeInput, codeRefusals } from "@/lib/identity";
import { ensureBrowserToken, forgetSession, readBrowserHash } from "@/lib/platform/auth";
import { locales } from "@/lib/platform/i18n";
import { clientAddress, defineOperation } from "@/lib/platform/operation";
import { sentHeaders } from "@/lib/platform/request";
import { askLeaveCode, beginLeaving } from "./mutations";

export const askCode = defineOperation(
  {
    name: "leaving.askCode",
    permission: "account:leave",
    input: z.strictObject({ locale: z.enum(locales) }),
    output: codeAnswerSchema,
    refusals: ["SIGN_IN_FIRST", "STILL_NEEDED", ...codeRefusals],
  },
  async (viewer, { locale }) =>
    askLeaveCode(viewer, {
      locale,
      browserHash: await ensureBrowserToken(),
      address: clientAddress(await sentHeaders()),
    }),
);

export const begin = defineOperation(
  {
    name: "leaving.begin",
    permission: "account:leave",
    input: z.strictObject({ code: codeInput }),
    output: z.null(),
    refusals: ["SIGN_IN_FIRST", "STILL_NEEDED", "CODE_WRONG", "CODE_SPENT", "CODE_GONE"],
  },
  async (viewer, { code }) => {
    const answer = await beginLeaving(viewer, code, await readBrowserHash());
    if (answer.ok) await forgetSession();
    return answer;
  },
);
