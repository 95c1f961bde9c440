import { Spinner } from "@/components/ui/button";
import { look } from "@/components/ui/button-look";
import { Stack } from "@/components/ui/icons";

type Props = {
  words: { choose: string; another: string };
  chosen: string | undefined;
  pending: boolean;
  onChoose: (file: File) => void;
};

/** The phone's or computer's own way to choose a file. */
export function TableChoice({ words, chosen, pending, onChoose }: Props) {
  return (
    <div className="grid grid-cols-1 gap-2">
      <label
        className={look(
          { variant: chosen ? "quiet" : "primary", size: "lg", block: true },
          "has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-calaite",
        )}
      >
        {pending ? <Spinner /> : <Stack />}
        {chosen ? words.another : words.choose}
        <input
          type="file"
          accept=".csv,.txt,.tsv,.xlsx,.xls,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
          className="sr-only"
          disabled={pending}
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            if (file) onChoose(file);
            // So that the same file can be chosen again after it was mended.
            target.value = "";
          }}
        />
      </label>
      {chosen && <p className="break-words text-quiet">{chosen}</p>}
    </div>
  );
}
