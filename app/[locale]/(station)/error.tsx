"use client";

export { Trouble as default } from "@/components/layout/trouble";
