import { ListSkeleton } from "@/components/ui/skeleton";

export default function SellerLoading() {
  return <ListSkeleton />;
}
