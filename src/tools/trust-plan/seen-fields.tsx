import { trustSeenLabels, trustSeenParts } from '@/journal/trust-plan';
import { NoteField } from '@/ui/note-field';
import type { ToolForm } from '@/tool-kit/use-tool-form';

/** What was seen, and what is needed next. */
export function SeenFields({ form }: { form: ToolForm }) {
  return (
    <div onBlur={() => form.rest()}>
      {trustSeenParts.map((name) => (
        <NoteField
          key={name}
          label={trustSeenLabels[name]}
          value={form.words(name)}
          onChange={(words) => form.write(name, trustSeenLabels[name], words)}
        />
      ))}
    </div>
  );
}
