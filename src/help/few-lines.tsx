import { directories, type HelplineKind } from '@/guide/helplines';
import { CallRow } from './call-row';
import { usePlace } from './use-place';

type FewLinesProps = { kind: HelplineKind; atMost?: number };

/** A place's first lines of one kind; where we know none, those who listen, and else a directory. */
export function FewLines({ kind, atMost = 2 }: FewLinesProps) {
  const { lines } = usePlace();
  const ofKind = lines.filter((line) => line.kind === kind);
  const known = ofKind.length > 0 ? ofKind : lines.filter((line) => line.kind === 'crisis');
  if (known.length === 0) {
    return (
      <ul>
        {directories.slice(0, 1).map(({ id, name, who, site }) => (
          <CallRow key={id} name={name} who={who} ways={[{ by: 'web', site }]} />
        ))}
      </ul>
    );
  }
  return (
    <ul>
      {known.slice(0, atMost).map(({ id, name, who, ways }) => (
        <CallRow key={id} name={name} who={who} ways={ways} />
      ))}
    </ul>
  );
}
