import { type Failure, fail, ok, type Result } from "@/lib/platform/result";

type Proof = { phone: string; code: string; locale: string };

async function csrfToken(): Promise<string> {
  const answer = await fetch("/api/auth/csrf");
  const { csrfToken: token }: { csrfToken: string } = await answer.json();
  return token;
}

const post = async (proof: Proof) =>
  fetch("/api/auth/callback/phone-code", {
    method: "POST",
    body: new URLSearchParams({ ...proof, csrfToken: await csrfToken(), json: "true" }),
  });

/** next-auth answers a refusal as the address of a page that we don't have: `?error=CODE:number`. */
function refusalIn(url: string): Failure | null {
  const error = new URL(url).searchParams.get("error");
  if (!error) return url.includes("csrf=true") ? fail("FOREIGN_ORIGIN") : null;
  const [code = "UNEXPECTED", number = ""] = error.split(":");
  const count = Number(number);
  return fail(code, { detail: { left: count, minutes: count, reference: "" } });
}

/** Gives phone and code to next-auth, which sets the session's cookie when they are right. */
export async function signInByCode(proof: Proof): Promise<Result<null, string>> {
  const answer = await post(proof);
  if (answer.status === 429) {
    return fail("TOO_MANY_REQUESTS", {
      detail: { seconds: answer.headers.get("retry-after") ?? 60 },
    });
  }
  const { url }: { url: string } = await answer.json();
  return refusalIn(url) ?? ok(null);
}
