import { NoteField } from '@/ui/note-field';
import type { ToolForm } from '@/tool-kit/use-tool-form';
import { trustSeenPage } from './page';

/** What was seen, and what is needed next. */
export function SeenFields({ form }: { form: ToolForm<typeof trustSeenPage> }) {
  return (
    <div onBlur={() => form.rest()}>
      {(['saw', 'next'] as const).map((name) => (
        <NoteField
          key={name}
          label={trustSeenPage.fields[name].label}
          value={form.words(name)}
          onChange={(words) => form.write(name, words)}
        />
      ))}
    </div>
  );
}
