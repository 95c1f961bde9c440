import "server-only";

export { addUser } from "./add-user";
export { removeAddress, saveAddress } from "./addresses";
export { giveBackGrant, giveGrant, takeGrant } from "./grants";
export { beginLeave, forgetUser, lockLeaving } from "./leave";
export { editProfile, nameUser } from "./profile";
export { requestCode } from "./request-code";
export { endDevice, endSession, signOutEverywhere } from "./sessions";
export { signInWithCode } from "./sign-in";
export { requestStrangersCode } from "./strangers-code";
export { verifyCode } from "./verify-code";
