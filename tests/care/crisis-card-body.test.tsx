import { render, screen, within } from '@testing-library/react';
import { MemoryRouter } from 'react-router-dom';
import { describe, expect, it } from 'vitest';
import { CrisisCardBody } from '@/care/crisis-card-body';
import { countries, emergencyElsewhere } from '@/guide/countries';
import { nameOfPlace } from '@/help/use-place';
import { JournalProvider } from '@/store/journal-context';
import { createJournalStore } from '@/store/journal-store';
import { FaultyBrowser } from '../support/faulty-browser';

type Kind = 'wish' | 'inDanger' | 'dangerous';

async function showCard(kind: Kind, place: string, act = false): Promise<HTMLElement> {
  const store = createJournalStore({
    storage: new FaultyBrowser().openTab().storage,
    now: () => Date.UTC(2026, 2, 16, 12),
    newId: () => 'id',
  });
  await store.getState().open();
  store.getState().setFact('country', place);
  render(
    <MemoryRouter>
      <JournalProvider store={store}>
        <CrisisCardBody
          kind={kind}
          act={act}
          selfHarm={false}
          onSafe={() => undefined}
          onNotMeant={() => undefined}
        />
      </JournalProvider>
    </MemoryRouter>,
  );
  return screen.getByRole('region');
}

const cards: readonly [Kind, boolean][] = [
  ['wish', false],
  ['wish', true],
  ['inDanger', false],
  ['dangerous', false],
];

describe.each(cards)('a card of %s (act: %s)', (kind, act) => {
  it.each([...countries.map(({ code }) => code), 'elsewhere'])(
    'has an emergency number, and says whose it is: %s',
    async (place) => {
      const card = await showCard(kind, place, act);
      const country = countries.find(({ code }) => code === place);
      const emergency = country?.emergency ?? emergencyElsewhere;
      const number =
        kind === 'inDanger' ? (emergency.police?.number ?? emergency.number) : emergency.number;
      const call = within(card).getByRole('link', { name: number });
      expect(call).toHaveAttribute('href', `tel:${number}`);
      expect(call.parentElement).toHaveTextContent(
        country === undefined ? 'your own country’s number' : `in ${nameOfPlace(country) ?? ''})`,
      );
      // One tap to another country, on the card itself.
      expect(within(card).getByLabelText('Numbers for')).toHaveValue(place);
      expect(within(card).getByText(/^Numbers last read in \p{L}+ 20\d\d\.$/u)).toBeVisible();
    },
  );
});

it('shows who helps with one’s own acts where there is somebody, and lines for women and for men', async () => {
  const harm = await showCard('dangerous', 'GB');
  expect(within(harm).getByRole('link', { name: /Respect Phoneline/ })).toBeVisible();
  harm.parentElement?.remove();
  const danger = await showCard('inDanger', 'GB');
  const names = within(danger)
    .getAllByRole('heading', { level: 3 })
    .map((one) => one.textContent);
  expect(names.slice(0, 2)).toEqual(['National Domestic Abuse Helpline', 'Men’s Advice Line']);
  expect(within(danger).getByText(/In Scotland, Wales or Northern Ireland/)).toBeVisible();
});
