import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { BrowserRouter, Link, Route, Routes } from 'react-router-dom';
import { create } from 'zustand';
import { persist } from 'zustand/middleware';

/**
 * What any React journal costs: the same libraries, entries kept by Zustand's stock `persist`, one field, a list.
 * It checks nothing, styles nothing and keeps one copy.
 */
type Floor = { entries: Record<string, string>; write: (id: string, words: string) => void };

const useFloor = create<Floor>()(
  persist(
    (set) => ({
      entries: {},
      write: (id, words) => set(({ entries }) => ({ entries: { ...entries, [id]: words } })),
    }),
    { name: 'floor' },
  ),
);

function Question() {
  const words = useFloor(({ entries }) => entries['question'] ?? '');
  const write = useFloor((state) => state.write);
  return (
    <main>
      <h1>A question</h1>
      <label htmlFor="words">Words</label>
      <textarea
        id="words"
        value={words}
        onChange={({ target }) => write('question', target.value)}
      />
      <Link to="/list">The list</Link>
    </main>
  );
}

function List() {
  const entries = useFloor((state) => state.entries);
  return (
    <main>
      <h1>The list</h1>
      <ol>
        {Object.entries(entries).map(([id, words]) => (
          <li key={id}>{words}</li>
        ))}
      </ol>
    </main>
  );
}

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no #root.');
createRoot(root).render(
  <StrictMode>
    <BrowserRouter>
      <Routes>
        <Route path="/list" element={<List />} />
        <Route path="*" element={<Question />} />
      </Routes>
    </BrowserRouter>
  </StrictMode>,
);
