import { EmptyPage } from '@/ui/empty-page';
import type { Example } from '../../example';
import { longPhrase } from '../../words';

export const example: Example = {
  group: 'paper',
  says: 'Where nothing is yet, and that is all right.',
  states: {
    plain: () => (
      <EmptyPage title="Nothing written yet">
        <p>What you write is found here, newest first.</p>
      </EmptyPage>
    ),
    'with a way on': () => (
      <EmptyPage title="No letters yet">
        <p>Say the thing that doesn’t need sending.</p>
        <a href="#ui-empty-page">Write one</a>
      </EmptyPage>
    ),
    'long words': () => (
      <EmptyPage title={longPhrase}>
        <p>{longPhrase}</p>
      </EmptyPage>
    ),
  },
};
