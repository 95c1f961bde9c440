/** Next calls this once per server process. */
export async function register() {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { startBackground } = await import("./app/background");
  await startBackground();
}

export { logRequestError as onRequestError } from "./app/request-error";
