import { checkHealth } from "@/lib/platform/health";

export const dynamic = "force-dynamic";

/** For load balancers: 200 when database, migrations and jobs are well, else 503 and which is not. */
export async function GET() {
  const health = await checkHealth();
  return Response.json(health, {
    status: health.ok ? 200 : 503,
    headers: { "Cache-Control": "no-store" },
  });
}
