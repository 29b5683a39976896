import type { ComponentProps } from 'react';
import { Button } from '@/ui/button';
import { useCopy } from './use-copy';

type CopyButtonProps = Pick<ComponentProps<typeof Button>, 'variant' | 'size' | 'children'> & {
  words: string;
};

/** Copies words, and shows for a while that it did. */
export function CopyButton({ words, ...button }: CopyButtonProps) {
  const { copy, feedback } = useCopy();
  return (
    <>
      <Button {...button} onClick={() => copy(words)} />
      {feedback}
    </>
  );
}
