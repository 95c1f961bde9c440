import { DetailSkeleton } from "@/components/ui/skeleton";

export default function ApplyLoading() {
  return <DetailSkeleton />;
}
