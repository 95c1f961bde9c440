import { formatPhone, maskPhone, parsePhone } from "@/lib/platform/phone";

/** A stored phone as it is read aloud; as it is when it is no phone. */
export const readable = (phone: string) => {
  const parsed = parsePhone(phone);
  return parsed ? formatPhone(parsed) : phone;
};

/** Only the ends of it; nothing when it is no phone. */
export const hidden = (phone: string) => {
  const parsed = parsePhone(phone);
  return parsed ? maskPhone(parsed) : "****";
};
