import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { Helpline, HelplineKind } from '@/guide/helplines';
import { inList } from '@/words/in-list';
import { placeWords } from '@/guide/place-words';
import { CallRow } from '@/help/call-row';
import styles from './support-screen.module.css';

/** What is said above each kind of line, and what the kind is called where there is none. */
const kinds: readonly { kind: HelplineKind; title: string; words: string; about: string }[] = [
  {
    kind: 'crisis',
    title: t`To be listened to`,
    words: t`Worn out? You could stop here for today, or talk to someone.`,
    about: t({
      comment: 'In “For France we know no line yet for being listened to”',
      message: 'for being listened to',
    }),
  },
  {
    kind: 'abuse',
    title: t`If someone frightens you`,
    words: t`What happened to you is not your fault. These people can help you think and plan, even if you’re not sure what to call it.`,
    about: t({
      comment: 'In “For France we know no line yet for …”',
      message: 'for when someone frightens you',
    }),
  },
  {
    kind: 'change',
    title: t`If you’re worried about your own behaviour`,
    words: t`It takes courage to say that. People can change how they act, with the right help.`,
    about: t({
      comment: 'In “For France we know no line yet for …”',
      message: 'for worry about your own behaviour',
    }),
  },
];

type LinesForPlaceProps = {
  lines: readonly Helpline[];
  placeName: string | undefined;
  /** The kind somebody's safety answers ask for first. */
  first: HelplineKind | undefined;
};

/** A country's lines by what they are for; what we have none for is said once. */
export function LinesForPlace({ lines, placeName, first }: LinesForPlaceProps) {
  const has = ({ kind }: { kind: HelplineKind }): boolean =>
    lines.some((line) => line.kind === kind);
  const missing = kinds.filter((kind) => !has(kind));
  const inOrder = kinds.toSorted((a, b) => Number(b.kind === first) - Number(a.kind === first));
  return (
    <>
      {inOrder.filter(has).map(({ kind, title, words }) => (
        <section key={kind} aria-labelledby={`lines-${kind}`}>
          <h2 id={`lines-${kind}`}>{title}</h2>
          <p className={`muted ${styles.about}`}>{words}</p>
          {placeName === undefined ? null : (
            <p className={`meta ${styles.about}`}>{placeWords.lines(placeName)}</p>
          )}
          <ul>
            {lines
              .filter((line) => line.kind === kind)
              .map(({ id, name, who, ways }) => (
                <CallRow key={id} name={name} who={who} ways={ways} />
              ))}
          </ul>
        </section>
      ))}
      {missing.length === 0 ? null : <p className="muted">{missingWords(missing, placeName)}</p>}
    </>
  );
}

function missingWords(
  missing: readonly { about: string }[],
  placeName: string | undefined,
): ReactNode {
  if (placeName === undefined) {
    return t`We know no line in your country yet. The directories below cover many more places.`;
  }
  const about = inList(
    missing.map((kind) => kind.about),
    'or',
  );
  return (
    <Trans>
      For <span>{placeName}</span> we know no line yet <span>{about}</span>. The directories below
      may, and the lines here will listen to that too.
    </Trans>
  );
}
