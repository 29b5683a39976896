import { directories, type HelplineKind } from '@/guide/helplines';
import { CallRow } from './call-row';
import { usePlace } from './use-place';

type FewLinesProps = {
  kind: HelplineKind;
  /** How many lines come before, shown elsewhere. */
  from?: number;
  atMost?: number;
};

/** A place's lines of one kind, then those who listen to anything, then the directories. */
export function FewLines({ kind, from = 0, atMost = 2 }: FewLinesProps) {
  const { lines } = usePlace();
  const rows = [
    ...lines.filter((line) => line.kind === kind),
    ...lines.filter((line) => line.kind === 'crisis' && kind !== 'crisis'),
    ...directories.map(({ id, name, who, site }) => ({
      id,
      name,
      who,
      ways: [{ by: 'web' as const, site }],
    })),
  ];
  return (
    <ul>
      {rows.slice(from, from + atMost).map(({ id, name, who, ways }) => (
        <CallRow key={id} name={name} who={who} ways={ways} />
      ))}
    </ul>
  );
}
