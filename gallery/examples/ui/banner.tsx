import { Banner } from '@/ui/banner';
import { Button } from '@/ui/button';
import type { Example } from '../../example';
import { arabic, longPhrase } from '../../words';

export const example: Example = {
  group: 'notices',
  says: 'Something to know before going on, above the page.',
  states: {
    calm: () => <Banner>There is a newer version of this app. Reload when it suits you.</Banner>,
    'with a title and something to do': () => (
      <Banner
        title="This browser isn’t keeping anything"
        actions={<Button size="small">Copy this page</Button>}
      >
        You can write, then copy or print before you close.
      </Banner>
    ),
    danger: () => (
      <Banner tone="danger" title="Not saved">
        This device is out of space.
      </Banner>
    ),
    'long words': () => <Banner title={longPhrase}>{longPhrase}</Banner>,
    'right to left': () => (
      <Banner>
        <span dir="auto">{arabic}</span>
      </Banner>
    ),
  },
};
