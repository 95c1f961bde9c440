export { Missing as default } from "@/components/shared/layout/missing";
