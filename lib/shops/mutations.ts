import "server-only";

export { answerInvite } from "./answer-invite";
export { changeHelperRole, leaveShop, removeHelper } from "./helpers";
export { inviteHelper, resendInvite, withdrawInvite } from "./invite";
export { revealPhone } from "./reveal-phone";
