import { ListSkeleton } from "@/components/ui/skeleton";

export default function AccountLoading() {
  return <ListSkeleton />;
}
