import { Skeleton } from "@/components/ui/skeleton";

export default function Loading() {
  return (
    <div className="grid gap-4">
      <Skeleton className="h-9 w-32" />
      <Skeleton className="h-48" />
      <Skeleton className="h-48" />
    </div>
  );
}
