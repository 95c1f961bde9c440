import "server-only";

export { startActing, stopActing } from "./acting";
export { askConsent, confirmConsent, grantConsent, recordConsent, revokeConsent } from "./consent";
export { askForHelp, closeHelp, takeHelp, withdrawHelp } from "./help";
export { objectToAct, settleObjection } from "./objections";
