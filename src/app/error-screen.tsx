import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Component, type ReactNode } from 'react';
import { appRoot } from './app-root';
import { Button } from '@/ui/button';
import styles from '@/ui/broken.module.css';
import { leave } from './leave';

/** When the frame itself breaks: what happened, that nothing is lost, and the ways on and out. */
export class ErrorScreen extends Component<{ children: ReactNode }, { hasBroken: boolean }> {
  override state = { hasBroken: false };

  static getDerivedStateFromError() {
    return { hasBroken: true };
  }

  override render() {
    if (!this.state.hasBroken) return this.props.children;
    return (
      <main className={styles.broken}>
        <h1 tabIndex={-1}>{t`This screen stopped working.`}</h1>
        <p>
          <Trans>
            That is a fault of ours. What was saved is still on this device. Load the page again; if
            it happens again, open your journal instead.
          </Trans>
        </p>
        <div className="actions">
          <Button
            variant="primary"
            onClick={() => window.location.reload()}
          >{t`Load it again`}</Button>
          <Button
            onClick={() => window.location.assign(`${appRoot}journal`)}
          >{t`Open the journal`}</Button>
          <Button onClick={() => window.location.assign(`${appRoot}support`)}>{t`Support`}</Button>
          <Button onClick={() => leave(() => undefined)}>{t`Quick exit`}</Button>
        </div>
      </main>
    );
  }
}
