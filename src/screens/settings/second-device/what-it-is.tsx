import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
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
      title={t`Keep a second device in step`}
      lede={t`The same journal here and on another device, through a server that can’t read it. It is off until you turn it on.`}
    >
      {isShutOut ? (
        <ShutOut what={isEmptying ? 'journal' : isReplacing ? 'older' : 'code'} onLetBe={onLetBe} />
      ) : null}
      {isEmptying && !isShutOut ? (
        <Banner title={t`The server has yet to be emptied`}>
          <p>
            <Trans>
              The journal was deleted everywhere while the server couldn’t be reached. This device
              keeps the server’s address, the code and that order, and nothing else, until it is
              done. Open this page again while you’re online.
            </Trans>
          </p>
        </Banner>
      ) : null}
      {isLeaving && !isShutOut ? (
        <Banner title={t`What an earlier code opens is still on its server`}>
          <p>
            <Trans>
              It couldn’t be reached when the code was changed. This device keeps that address and
              that code until what is there is taken away. Open this page again while you’re online.
            </Trans>
          </p>
        </Banner>
      ) : null}
      {isReplacing && !isShutOut ? (
        <Banner title={t`Your other devices have yet to hear that everything was replaced`}>
          <p>
            <Trans>
              The server couldn’t be reached before this was turned off here. Until they have heard,
              this device keeps its address and the code. It sends what was here then and is so
              still, and nothing you wrote since. Open this page again while you’re online.
            </Trans>
          </p>
        </Banner>
      ) : null}
      {hasLink ? (
        <Banner title={t`This page was opened with another device’s code`}>
          <p>
            <Trans>
              The code is out of the address again. Your browser’s history may have kept it all the
              same: if others use this browser, take today’s entry out of the history.
            </Trans>
          </p>
        </Banner>
      ) : null}
      <section className={styles.part} aria-labelledby="what">
        <h2 id="what">{t`What it does`}</h2>
        <p>
          <Trans>
            What you write on one device comes to the other, a little later, whenever both have a
            connection. Writing and saving never wait for it. A page that was changed on both keeps
            both drafts.
          </Trans>
        </p>
      </section>
      <section className={styles.part} aria-labelledby="sees">
        <h2 id="sees">{t`What the server sees`}</h2>
        <p>
          <Trans>
            Each page leaves this device sealed, under a code that only your devices have. The
            server and whoever runs it see random names, sealed bytes in rounded sizes, how many
            there are, when something changes, and the internet address it comes from. They can’t
            see a word, a title or a day. They can withhold or delete what they keep; your devices
            keep their own pages all the same.
          </Trans>
        </p>
      </section>
      <section className={styles.part} aria-labelledby="host">
        <h2 id="host">{t`It needs somebody who hosts`}</h2>
        <p>
          <Trans>
            There is no server of ours. You, or somebody you ask, runs one: a small rented machine
            or one at home will do. How is in the file “second-device.md”, which comes with the
            source of this app.
          </Trans>
        </p>
        <p>
          <Trans>
            With nobody to host, <Link to={paths.carryOver}>carry the journal over as a file</Link>.
            That needs no server.
          </Trans>
        </p>
      </section>
      <div className="actions">
        {hasLink ? (
          <Button
            variant="primary"
            onClick={() => onGoOn('next')}
          >{t`Go on with that code`}</Button>
        ) : (
          <>
            <Button
              variant="primary"
              onClick={() => onGoOn('first')}
            >{t`Begin on this device`}</Button>
            <Button onClick={() => onGoOn('next')}>{t`I have a code already`}</Button>
          </>
        )}
      </div>
    </StepFlow>
  );
}
