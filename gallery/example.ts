import type { ComponentType } from 'react';

/** The pages of the gallery, each with the parts that are used together. */
export const groups = [
  'fields',
  'choices',
  'paper',
  'notices',
  'pictures',
  'tools',
  'second device',
] as const;

/** One part of the interface in all its states, by their names. */
export type Example = {
  group: (typeof groups)[number];
  /** When it is used, in a sentence. */
  says: string;
  states: Readonly<Record<string, ComponentType>>;
};
