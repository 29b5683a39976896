import { Button } from '@/ui/button';
import { Icon } from '@/ui/icon';
import type { Example } from '../../example';
import { arabic, longPhrase } from '../../words';

export const example: Example = {
  group: 'choices',
  says: 'One thing to do. The first of a screen is primary; what deletes is never the first.',
  states: {
    'every variant': () => (
      <div className="actions">
        <Button variant="primary">Continue</Button>
        <Button>Skip for now</Button>
        <Button variant="danger">Delete the journal</Button>
        <Button variant="text">Leave it</Button>
      </div>
    ),
    large: () => (
      <Button variant="primary" size="large">
        Start with one question
      </Button>
    ),
    small: () => (
      <div className="actions">
        <Button size="small">Copy this page</Button>
        <Button variant="text" size="small">
          Undo
        </Button>
      </div>
    ),
    'with an icon': () => (
      <Button>
        <Icon name="plus" />
        Add a person
      </Button>
    ),
    'waiting for words, and the reason': () => (
      <div className="actions">
        <Button variant="primary" aria-disabled aria-describedby="button-reason">
          Keep this page
        </Button>
        <span id="button-reason" className="small muted">
          There is nothing to keep yet.
        </span>
      </div>
    ),
    'long words': () => <Button>{longPhrase}</Button>,
    'right to left': () => (
      <Button>
        <span dir="auto">{arabic}</span>
      </Button>
    ),
  },
};
