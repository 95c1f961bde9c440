import { checkHealth } from "@/lib/platform/health";
import { told } from "@/lib/platform/route";

/** For load balancers: 200 when database, migrations and jobs are well, else 503 and which is not. */
export async function answerHealth() {
  const health = await checkHealth();
  return told(health, { status: health.ok ? 200 : 503 });
}
