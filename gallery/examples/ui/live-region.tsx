import { Button } from '@/ui/button';
import { useAnnounce } from '@/ui/live-region';
import type { Example } from '../../example';

function Speaks({ assertive }: { assertive: boolean }) {
  const announce = useAnnounce();
  return (
    <Button onClick={() => announce('Saved on this device', { assertive })}>
      {assertive ? 'Say it at once' : 'Say it in a pause'}
    </Button>
  );
}

export const example: Example = {
  group: 'notices',
  says: 'Says things to whoever listens; there is nothing to see.',
  states: {
    polite: () => <Speaks assertive={false} />,
    assertive: () => <Speaks assertive />,
  },
};
