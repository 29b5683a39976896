import { t } from '@lingui/core/macro';
import { Component, type ReactNode } from 'react';
import { Button } from './button';
import styles from './part-boundary.module.css';

type PartBoundaryProps = {
  /** The part as its reader would name it: 'The notes in the margin'. Without a name it is left out in silence. */
  name?: string;
  /** What it is about: with another one it is tried afresh. */
  about?: string;
  /** Other ways on, beside trying again: words to copy, people to talk to. */
  ways?: ReactNode;
  /** What stands in its place, where the plain sentence is not enough. */
  fallback?: (tryAgain: () => void) => ReactNode;
  children: ReactNode;
};

/** Keeps what breaks to the part it breaks in: everything round it, the words above all, stays as it is. */
export class PartBoundary extends Component<PartBoundaryProps, { isBroken: boolean }> {
  override state = { isBroken: false };

  static getDerivedStateFromError() {
    return { isBroken: true };
  }

  override componentDidUpdate(before: PartBoundaryProps) {
    if (this.state.isBroken && before.about !== this.props.about) this.tryAgain();
  }

  private readonly tryAgain = (): void => this.setState({ isBroken: false });

  override render() {
    const { name, ways, fallback, children } = this.props;
    if (!this.state.isBroken) return children;
    if (fallback !== undefined) return fallback(this.tryAgain);
    if (name === undefined) return null;
    return (
      <div className={styles.broken} role="alert">
        <p>{t`${name} stopped working. That is a fault of ours. What was saved is still on this device.`}</p>
        <div className="actions">
          <Button size="small" onClick={this.tryAgain}>{t`Try again`}</Button>
          {ways}
        </div>
      </div>
    );
  }
}
