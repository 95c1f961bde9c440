import "server-only";

export { removeAddress, saveAddress } from "./addresses";
export { giveBackGrant, giveGrant, takeGrant } from "./grants";
export { editProfile } from "./profile";
export { requestCode } from "./request-code";
export { endDevice, endSession, signOutEverywhere } from "./sessions";
export { signInWithCode } from "./sign-in";
export { verifyCode } from "./verify-code";
