import { expect, it, vi } from 'vitest';
import { everyLoad, late, loadAt } from '@/app/late-routes';
import { lazily } from '@/tool-kit/lazily';

const Screen = () => <h1>Here</h1>;

function lateScreens() {
  const here = vi.fn<() => Promise<typeof Screen>>(() => Promise.resolve(Screen));
  const there = vi.fn<() => Promise<typeof Screen>>(() => Promise.resolve(Screen));
  const [Here, There] = [lazily(here), lazily(there)];
  return {
    here,
    there,
    routes: [
      { element: <Screen />, children: [late('/here/:part', Here), late('/here', Here)] },
      late('/there', There),
    ],
  };
}

it('fetches the screen of an address and no other, under any folder of a host', async () => {
  const { here, there, routes } = lateScreens();
  await loadAt(routes, '/app/here/one', '/app/');
  expect(here).toHaveBeenCalledTimes(1);
  expect(there).not.toHaveBeenCalled();
});

it('asks for each thing once, whatever shows it', async () => {
  const { here, there, routes } = lateScreens();
  const loads = everyLoad(routes);
  expect(loads).toHaveLength(2);
  await Promise.all([...loads, ...loads].map((load) => load()));
  expect(here).toHaveBeenCalledTimes(1);
  expect(there).toHaveBeenCalledTimes(1);
});

it('asks anew for what could not be had, and lets a start go on without it', async () => {
  const fetch = vi.fn<() => Promise<typeof Screen>>(() => Promise.resolve(Screen));
  fetch.mockRejectedValueOnce(new TypeError('Failed to fetch dynamically imported module'));
  const routes = [late('/here', lazily(fetch))];
  await loadAt(routes, '/here');
  await loadAt(routes, '/here');
  await loadAt(routes, '/here');
  expect(fetch).toHaveBeenCalledTimes(2);
});
