import { Component, type ReactNode } from 'react';
import { Button } from '@/ui/button';
import styles from './error-screen.module.css';

/** When a screen breaks: what happened, that nothing is lost, and the way on. */
export class ErrorScreen extends Component<{ children: ReactNode }, { hasBroken: boolean }> {
  override state = { hasBroken: false };

  static getDerivedStateFromError() {
    return { hasBroken: true };
  }

  override render() {
    if (!this.state.hasBroken) return this.props.children;
    return (
      <main className={styles.broken}>
        <h1 tabIndex={-1}>This screen stopped working.</h1>
        <p>
          That is a fault of ours. What was saved is still on this device. Load the page again; if
          it happens again, open your journal instead.
        </p>
        <div className="actions">
          <Button variant="primary" onClick={() => window.location.reload()}>
            Load it again
          </Button>
          <Button onClick={() => window.location.assign('/journal')}>Open the journal</Button>
        </div>
      </main>
    );
  }
}
