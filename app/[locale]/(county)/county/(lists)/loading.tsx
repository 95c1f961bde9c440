import { ListSkeleton } from "@/components/ui/skeleton";

export default function CountyLoading() {
  return <ListSkeleton />;
}
