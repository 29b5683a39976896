import { t } from '@lingui/core/macro';
import { useMemo } from 'react';
import { guide } from '@/guide/guide';
import { keptClosePath, paths, stagePath } from '@/paths';
import { foldedWords, isFoundBy, termsOf } from '@/search/words-in';
import { useTools } from '@/tool-kit/tools-context';
import { destinations, helpLinks } from './destinations';

const aboutStage = (number: number | undefined): string =>
  number === undefined ? t`On your path` : t`Stage ${number}`;

type Place = { to: string; name: string; about: string };

const tool = t`Tool`;
const lastPlaces: readonly Place[] = [
  { to: keptClosePath, name: t`Kept close`, about: t`In your journal` },
  { to: paths.about, name: t`About`, about: '' },
];

/** Every place somebody may want to go to, the main ones first. */
export function usePlaces(words: string): readonly Place[] {
  const tools = useTools();
  const places = useMemo((): readonly Place[] => {
    const all = [
      ...[...destinations, ...helpLinks].map(({ to, label }) => ({ to, name: label, about: '' })),
      ...guide.map(({ slug, name, number }) => ({
        to: stagePath(slug),
        name,
        about: aboutStage(number),
      })),
      ...tools.map(({ address, name }) => ({ to: address, name, about: tool })),
      ...lastPlaces,
    ];
    return all.filter(({ to }, place) => all.findIndex((one) => one.to === to) === place);
  }, [tools]);
  return useMemo(() => {
    const terms = termsOf(words);
    return places.filter(({ name, about }) => {
      const said = foldedWords(`${name} ${about}`);
      return terms.every((term) => said.some((word) => isFoundBy(word, term)));
    });
  }, [places, words]);
}
