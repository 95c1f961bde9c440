import { DetailSkeleton } from "@/components/ui/skeleton";

export default function CheckoutLoading() {
  return <DetailSkeleton />;
}
