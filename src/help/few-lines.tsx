import { directories, type HelplineKind } from '@/guide/helplines';
import { placeWords } from '@/guide/place-words';
import { CallRow } from './call-row';
import { PlaceChoice } from './place-choice';
import { nameOfPlace, usePlace } from './use-place';

type FewLinesProps = {
  kind: HelplineKind;
  /** How many lines come before, shown elsewhere. */
  from?: number;
  atMost?: number;
  /** Only lines that listen, or only those made for danger to oneself; all unless told otherwise. */
  about?: 'listening' | 'danger';
};

/** A place's lines of one kind, then those who listen to anything, then the directories; and whose they are. */
export function FewLines({ kind, from = 0, atMost = 2, about }: FewLinesProps) {
  const { lines: all, country } = usePlace();
  const lines = all.filter(
    ({ forDanger = false }) => about === undefined || forDanger === (about === 'danger'),
  );
  const own = [
    ...lines.filter((line) => line.kind === kind),
    ...lines.filter((line) => line.kind === 'crisis' && kind !== 'crisis'),
  ];
  const rows = [
    ...own,
    ...directories.map(({ id, name, who, site }) => ({
      id,
      name,
      who,
      ways: [{ by: 'web' as const, site }],
    })),
  ];
  const name = nameOfPlace(country);
  return (
    <div>
      {from === 0 && about !== 'danger' ? (
        <PlaceChoice label={placeWords.choose} isPart />
      ) : about === undefined && name !== undefined && own.length > from ? (
        <p className="meta">{placeWords.lines(name)}</p>
      ) : null}
      <ul>
        {rows.slice(from, from + atMost).map((row) => (
          <CallRow key={row.id} name={row.name} who={row.who} ways={row.ways} />
        ))}
      </ul>
    </div>
  );
}
