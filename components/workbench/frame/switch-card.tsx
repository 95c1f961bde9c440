import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { FailureText } from "@/components/ui/failure-text";
import type { Failure } from "@/lib/platform/result";

type Props = {
  words: { title: string; now: string; text: string; turn: string };
  pending: boolean;
  failure: Failure | null;
  onTurn: () => void;
};

/** Something that is on or off for a shop: how it is now, what it means, and the way to turn it. */
export function SwitchCard({ words, pending, failure, onTurn }: Props) {
  return (
    <Card className="grid gap-3">
      <h2 className="text-xl font-semibold">{words.title}</h2>
      <p className="font-medium">{words.now}</p>
      <p className="text-quiet">{words.text}</p>
      <Button variant="quiet" size="lg" block pending={pending} onClick={onTurn}>
        {words.turn}
      </Button>
      <FailureText failure={failure} />
    </Card>
  );
}
