import { Button } from '@/ui/button';
import { Dialog } from '@/ui/dialog';
import type { Example } from '../../example';
import { Held } from '../../held';
import { longPhrase } from '../../words';

type AskedProps = { opener: string; title: string; words: string };

function Asked({ opener, title, words }: AskedProps) {
  return (
    <Held start={false}>
      {(isOpen, change) => (
        <>
          <Button onClick={() => change(true)}>{opener}</Button>
          <Dialog
            open={isOpen}
            title={title}
            onClose={() => change(false)}
            actions={
              <>
                <Button variant="primary" onClick={() => change(false)}>
                  Keep it
                </Button>
                <Button variant="danger" onClick={() => change(false)}>
                  Delete it
                </Button>
              </>
            }
          >
            <p>{words}</p>
          </Dialog>
        </>
      )}
    </Held>
  );
}

export const example: Example = {
  group: 'notices',
  says: 'A question in the way, for what cannot be taken back. The safe answer stands first.',
  states: {
    'press to open': () => (
      <Asked
        opener="Open a dialog"
        title="Delete this page?"
        words="The words go from this device for good."
      />
    ),
    'long words': () => (
      <Asked opener="Open a long dialog" title={longPhrase} words={`${longPhrase} `.repeat(12)} />
    ),
  },
};
