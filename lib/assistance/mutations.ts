import "server-only";

export { startActing, stopActing } from "./acting";
export { grantConsent, revokeConsent } from "./allow";
export { askConsent, confirmConsent } from "./consent";
export { askForHelp, closeHelp, takeHelp, withdrawHelp } from "./help";
export { objectToAct, settleObjection } from "./objections";
export { recordConsent } from "./record";
export { settleConsent } from "./settle-consent";
