import { createContext } from 'react';
import type { Search } from '@/search/use-search';

/** What the journal is searched for, for the rows to mark; null where it is not. */
export const SearchInRows = createContext<Search | null>(null);
