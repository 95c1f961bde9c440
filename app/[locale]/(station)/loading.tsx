import { ListSkeleton } from "@/components/ui/skeleton";

export default function StationLoading() {
  return <ListSkeleton />;
}
