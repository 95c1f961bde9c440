import { ListSkeleton } from "@/components/ui/skeleton";

export default function CentreLoading() {
  return <ListSkeleton />;
}
