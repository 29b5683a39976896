import type { ComponentProps } from 'react';
import { Button } from '@/ui/button';
import { newestOf, type Words } from '@/ui/words-followed';
import { useCopy } from './use-copy';

type CopyButtonProps = Pick<ComponentProps<typeof Button>, 'variant' | 'size' | 'children'> & {
  /** As they are when it is pressed. */
  words: Words;
  /** The only copy there is: no name in it is masked. */
  asWritten?: boolean;
};

/** Copies words, and shows for a while that it did. */
export function CopyButton({ words, asWritten = false, ...button }: CopyButtonProps) {
  const { copy, feedback } = useCopy(asWritten);
  return (
    <>
      <Button {...button} onClick={() => copy(newestOf(words))} />
      {feedback}
    </>
  );
}
