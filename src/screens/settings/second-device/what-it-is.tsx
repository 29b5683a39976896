import { Link } from 'react-router-dom';
import { Banner } from '@/ui/banner';
import { Button } from '@/ui/button';
import { paths } from '@/paths';
import styles from './second-device.module.css';
import { ShutOut } from './shut-out';
import { StepFlow } from './step-flow';

/** The first device of a journal, or one that joins. */
export type Role = 'first' | 'next';

type WhatItIsProps = {
  /** Emptied everywhere while there was no connection: the server has yet to hear of it. */
  isEmptying: boolean;
  /** Turned off before the place of an earlier code could be emptied. */
  isLeaving: boolean;
  /** Turned off before the other devices had heard that everything was replaced. */
  isReplacing: boolean;
  /** One of these lets its code in no more. */
  isShutOut: boolean;
  onLetBe: () => Promise<void>;
  /** Opened by a link that holds another device's code. */
  hasLink: boolean;
  onGoOn: (role: Role) => void;
};

/** What it is to keep devices in step, and what the server between them sees. */
export function WhatItIs(props: WhatItIsProps) {
  const { isEmptying, isLeaving, isReplacing, isShutOut, onLetBe, hasLink, onGoOn } = props;
  return (
    <StepFlow
      title="Keep a second device in step"
      lede="The same journal here and on another device, through a server that can’t read it. It is off until you turn it on."
    >
      {isShutOut ? (
        <ShutOut what={isEmptying ? 'journal' : isReplacing ? 'older' : 'code'} onLetBe={onLetBe} />
      ) : null}
      {isEmptying && !isShutOut ? (
        <Banner title="The server has yet to be emptied">
          <p>
            The journal was deleted everywhere while the server couldn’t be reached. This device
            keeps the server’s address, the code and that order, and nothing else, until it is done.
            Open this page again while you’re online.
          </p>
        </Banner>
      ) : null}
      {isLeaving && !isShutOut ? (
        <Banner title="What an earlier code opens is still on its server">
          <p>
            It couldn’t be reached when the code was changed. This device keeps that address and
            that code until what is there is taken away. Open this page again while you’re online.
          </p>
        </Banner>
      ) : null}
      {isReplacing && !isShutOut ? (
        <Banner title="Your other devices have yet to hear that everything was replaced">
          <p>
            The server couldn’t be reached before this was turned off here. Until they have heard,
            this device keeps its address and the code. It sends what was here then and is so still,
            and nothing you wrote since. Open this page again while you’re online.
          </p>
        </Banner>
      ) : null}
      {hasLink ? (
        <Banner title="This page was opened with another device’s code">
          <p>
            The code is out of the address again. Your browser’s history may have kept it all the
            same: if others use this browser, take today’s entry out of the history.
          </p>
        </Banner>
      ) : null}
      <section className={styles.part} aria-labelledby="what">
        <h2 id="what">What it does</h2>
        <p>
          What you write on one device comes to the other, a little later, whenever both have a
          connection. Writing and saving never wait for it. A page that was changed on both keeps
          both drafts.
        </p>
      </section>
      <section className={styles.part} aria-labelledby="sees">
        <h2 id="sees">What the server sees</h2>
        <p>
          Each page leaves this device sealed, under a code that only your devices have. The server
          and whoever runs it see random names, sealed bytes in rounded sizes, how many there are,
          when something changes, and the internet address it comes from. They can’t see a word, a
          title or a day. They can withhold or delete what they keep; your devices keep their own
          pages all the same.
        </p>
      </section>
      <section className={styles.part} aria-labelledby="host">
        <h2 id="host">It needs somebody who hosts</h2>
        <p>
          There is no server of ours. You, or somebody you ask, runs one: a small rented machine or
          one at home will do. How is in the file “second-device.md”, which comes with the source of
          this app.
        </p>
        <p>
          <span>With nobody to host,</span>{' '}
          <Link to={paths.carryOver}>carry the journal over as a file</Link>
          <span>. That needs no server.</span>
        </p>
      </section>
      <div className="actions">
        {hasLink ? (
          <Button variant="primary" onClick={() => onGoOn('next')}>
            Go on with that code
          </Button>
        ) : (
          <>
            <Button variant="primary" onClick={() => onGoOn('first')}>
              Begin on this device
            </Button>
            <Button onClick={() => onGoOn('next')}>I have a code already</Button>
          </>
        )}
      </div>
    </StepFlow>
  );
}
