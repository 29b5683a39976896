import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { trustOwnScripts } from '@/app/trusted-scripts';
import '@/styles/fonts.css';
import '@/styles/tokens.css';
import '@/styles/reset.css';
import '@/styles/page.css';
import '@/styles/type.css';
import '@/styles/print.css';
import { groups, type Example } from './example';
import { Gallery, type Part } from './gallery';

trustOwnScripts();

const examples = import.meta.glob<{ example: Example }>('./examples/**/*.tsx', { eager: true });

const parts: Part[] = Object.entries(examples).map(([file, { example }]) => ({
  ...example,
  source: file.slice('./examples/'.length, -'.tsx'.length),
}));

const asked = new URLSearchParams(location.search);
const { dataset } = document.documentElement;
const theme = asked.get('theme');
if (theme !== null) dataset['theme'] = theme;
dataset['hour'] = asked.get('hour') ?? '0';

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no #root.');

createRoot(root).render(
  <StrictMode>
    <Gallery parts={parts} group={groups.find((one) => one === asked.get('group')) ?? groups[0]} />
  </StrictMode>,
);
