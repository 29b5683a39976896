import type { ReactNode } from 'react';
import type { Page } from '@/guide/guide';
import { plansContact } from '@/guide/on-path';
import { stagePath } from '@/paths';
import { AskFirst } from '@/tool-kit/ask-first';

/** A page; one that plans contact waits behind its questions where the safety answers were cleared. */
export function BeforeContact({ stage, prompt, children }: Page & { children: ReactNode }) {
  if (!plansContact(prompt)) return children;
  return (
    <AskFirst
      key={prompt.id}
      name={prompt.name}
      back={{ address: stagePath(stage.slug), name: stage.name }}
    >
      {children}
    </AskFirst>
  );
}
