import { Button } from '@/ui/button';
import { Toast } from '@/ui/toast';
import type { Example } from '../../example';
import { Held } from '../../held';
import { longPhrase } from '../../words';

type MessageProps = { message: string; opener: string };

function Message({ message, opener }: MessageProps) {
  return (
    <Held<boolean> start>
      {(isShown, change) => {
        const close = (): void => change(false);
        return isShown ? (
          <Toast message={message} actionLabel="Undo" onAction={close} onClose={close} />
        ) : (
          <Button onClick={() => change(true)}>{opener}</Button>
        );
      }}
    </Held>
  );
}

export const example: Example = {
  group: 'notices',
  says: 'Only for what can be taken back. It goes by itself after ten seconds.',
  states: {
    shown: () => <Message message="Page deleted." opener="Show it again" />,
    'long words': () => <Message message={longPhrase} opener="Show the long one again" />,
  },
};
