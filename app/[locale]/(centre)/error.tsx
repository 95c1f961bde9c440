"use client";

export { Trouble as default } from "@/components/shared/layout/trouble";
