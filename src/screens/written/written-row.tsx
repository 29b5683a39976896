import { t } from '@lingui/core/macro';
import { Link } from 'react-router-dom';
import { sunsOf } from '@/guide/guide';
import type { Prompt, StageFrame } from '@/guide/stage';
import { isBlank } from '@/journal/answer';
import { excerpt } from '@/journal/excerpt';
import type { Entries } from '@/journal/entries';
import { standingOf } from '@/journal/standing';
import { whenEdited } from '@/journal/taken';
import { shortDate } from '@/ui/when';
import { pagePath, redraftPath, toWriting } from '@/paths';
import { waitWords } from '@/screens/wait-words';
import styles from './written-screen.module.css';
import { maskedAnswer } from '@/journal/masked-answer';
import { sealedWords } from '@/journal/sealed-pages';
import { useSeal } from '@/writing/use-seal';
import { useNameMask } from '@/ui/name-mask';

type WrittenRowProps = { stage: StageFrame; prompt: Prompt; entries: Entries; now: number };

/** One page of the stage that was ended: what it asked, how it begins, and the way to it. */
export function WrittenRow({ stage, prompt, entries, now }: WrittenRowProps) {
  const mask = useNameMask();
  const { state, entry, draft, waitsUntil } = standingOf(prompt, entries, now);
  const day = draft === undefined ? '' : shortDate(whenEdited(draft), now);
  const standingWords = state === 'skipped' ? t`Set aside` : '';
  const hasWords = draft !== undefined && !isBlank(draft.answer);
  const seal = useSeal(entry?.id ?? '');
  const canRedraft =
    seal === null && state === 'answered' && entry !== undefined && prompt.repeat === undefined;
  return (
    <li>
      <span className={styles.question}>{prompt.question}</span>
      {canRedraft ? (
        <Link to={redraftPath(entry.id)} {...toWriting}>
          <span>{t`Write it again`}</span>
          <span className="vh">
            : <span>{prompt.question}</span>
          </span>
        </Link>
      ) : (
        <Link to={pagePath(stage.slug, prompt.slug)}>
          <span>{hasWords ? t`Open` : t`Write`}</span>
          <span className="vh">
            : <span>{prompt.question}</span>
          </span>
        </Link>
      )}
      <span className={styles.words}>
        <span className={styles.excerpt} translate={hasWords && seal === null ? 'no' : undefined}>
          {seal !== null
            ? sealedWords(prompt.id)
            : hasWords
              ? excerpt(maskedAnswer(draft.answer, mask), 90, sunsOf(draft.source))
              : state === 'skipped'
                ? ''
                : t`Not answered`}
        </span>
        <span className="meta">
          <span>{[standingWords, day].filter(Boolean).join(' ')}</span>{' '}
          {waitsUntil === undefined ? null : <span>{waitWords(prompt, waitsUntil, now)}</span>}
        </span>
      </span>
    </li>
  );
}
