import { armor } from 'age-encryption';

/**
 * A locked file as plain text, as age itself writes it in letters ("armor"). Some browsers hand over
 * texts and pictures to other devices, and no file of a kind they don't know.
 */
export const inLetters = (locked: Uint8Array): string => armor.encode(locked);
