import type { ToolForm } from '@/tool-kit/use-tool-form';
import { TextField } from '@/ui/text-field';

/** The one field of the gallery's own tool. */
export function ExampleFields({ form }: { form: ToolForm }) {
  return (
    <TextField
      label="The sentence"
      value={form.words('words')}
      onChange={(words) => form.write('words', words)}
    />
  );
}
