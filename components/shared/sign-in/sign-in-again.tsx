import { Words } from "@/components/shared/layout/words";
import { SignInSheet } from "./sign-in-sheet";

/** Stands once in the layout of each zone whose people have signed in. */
export const SignInAgain = () => (
  <Words only={["signIn", "errors", "common"]}>
    <SignInSheet />
  </Words>
);
