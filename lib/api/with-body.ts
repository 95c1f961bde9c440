import "server-only";

type Body = string | Buffer;

const bodies = new WeakMap<Response, Body>();

/** A `Response` that still knows what it was made of: read back from its stream it would cost more than it took to make. */
export function withBody(body: Body, init: ResponseInit): Response {
  const response = new Response(typeof body === "string" ? body : new Uint8Array(body), init);
  bodies.set(response, body);
  return response;
}

export const bodyOf = (response: Response): Body | undefined => bodies.get(response);
