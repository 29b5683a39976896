import { useState } from 'react';
import { useParams } from 'react-router-dom';
import { letterSources } from '@/journal/letters';
import { NotFoundScreen } from '@/screens/not-found/not-found-screen';
import { useJournal } from '@/store/journal-context';
import { LetterScreen } from '@/tools/letters/letter-screen';

export function LetterAt() {
  const { letter: id } = useParams();
  const letter = useJournal(({ entries }) => entries.get(id ?? ''));
  // Once more after it was deleted: the screen that let it go says so.
  const [first] = useState(letter);
  const shown = letter ?? first;
  return shown !== undefined && letterSources.includes(shown.source) ? (
    <LetterScreen key={shown.id} entry={shown} />
  ) : (
    <NotFoundScreen />
  );
}
