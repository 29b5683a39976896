import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Link } from 'react-router-dom';
import { everyGuidance } from '@/guide/every-guidance';
import { guide } from '@/guide/guide';
import { useDocumentTitle } from '@/ui/document-title';
import { paths } from '@/paths';
import { Release } from './release';
import styles from './about-screen.module.css';

const keys = [
  [t`Ctrl or Cmd with Enter`, t`Continue to the next page`],
  [t`Ctrl or Cmd with K`, t`Find a page by its words, or go to any place`],
  [t`Shift, three times quickly`, t`Quick exit, unless it is switched off in Settings`],
  [t`Ctrl or Cmd with Shift and L`, t`Lock the journal, where it has a lock`],
  [t`Esc`, t`Close a dialog, or clear a search`],
] as const;

/** What this is and isn't, where it comes from, how it is used by keyboard. */
export function AboutScreen() {
  useDocumentTitle(t`About`);
  return (
    <div className={styles.about}>
      <h1 tabIndex={-1}>{t`About Second Draft`}</h1>
      <section className={styles.part} aria-labelledby="is">
        <h2 id="is">{t`What this is`}</h2>
        <div className="read">
          <p>
            <Trans>
              A private journal for the time after a breakup. It takes a guide about getting back
              together and turns it towards what is yours: to understand what happened, to steady
              yourself, to speak fairly, to keep your word, and to take a no as an answer.
            </Trans>
          </p>
          <p>
            <Trans>
              It can help you understand, steady yourself and speak kindly. It cannot make another
              person choose you. Two endings count as good here: a better way of meeting again, or a
              good life apart.
            </Trans>
          </p>
        </div>
      </section>
      <section className={styles.part} aria-labelledby="isnt">
        <h2 id="isnt">{t`What it isn’t`}</h2>
        <div className="read">
          <p>
            <Trans>
              It isn’t therapy, and it isn’t watched. Nobody reads what you write, so nobody can
              come if you are in danger. If you or someone else might be hurt, call your local
              emergency number. If you are afraid of the person you were with, the pages about
              getting in touch are not for you now; someone who knows about abuse can help you
              think.
            </Trans>
          </p>
          <p>
            <Trans>
              Your browser looks through your words for signs of danger, on this device, so that it
              can show people to call. It only knows English, and it misses a lot. Please don’t wait
              for it: Support is always there.
            </Trans>
          </p>
          <p>{t`It is made for adults, 18 and over.`}</p>
        </div>
      </section>
      <section className={styles.part} aria-labelledby="private">
        <h2 id="private">{t`Where your words are`}</h2>
        <div className="read">
          <p>
            <Trans>
              Second Draft keeps your words in this browser’s own storage, on this device, and by
              itself sends them nowhere. There is no account, no server of ours and no counting of
              visits. Once it has been opened, it works with no connection.
            </Trans>
          </p>
          <p>
            <Trans>
              You can have it <Link to={paths.secondDevice}>keep a second device in step</Link>.
              Then, and only then, what you write also goes to a server that you or somebody you ask
              runs. It is sealed before it leaves: that server sees random names, sealed bytes, how
              many and when, and no word. Whoever has the code to it reads everything.
            </Trans>
          </p>
          <p>
            <Trans>
              A lock, if you turn one on, encrypts all of it under a passphrase only you know. It
              holds against somebody who picks this device up while the journal is locked. Nobody
              can reset it. Without a lock, whoever can use this browser can read your pages.{' '}
              <Link to={paths.passphrase}>What the lock does</Link> says it in full.
            </Trans>
          </p>
          <p>
            <Trans>
              Two quieter things are in Settings: a nickname shown in the other person’s place, on
              the screen and in whatever leaves it, and a cover over the page while its window
              waits. They keep a glance out. They are no lock.
            </Trans>
          </p>
          <p>
            <Trans>
              Your browser may do otherwise. Its enhanced spell checking, its writing suggestions
              and its translation, where they are on, can send what you type or read to its maker;
              so can extensions. This page can’t see that, and can’t stop it. It asks for no writing
              suggestions and for your own words not to be translated, and it can ask for no spell
              checking: the switch is in <Link to={paths.settings}>Settings and privacy</Link>. To
              be sure, look in the settings of the browser too.
            </Trans>
          </p>
          <p>
            <Trans>
              It cannot hide that it was opened: your browser’s history has its address, and Quick
              exit doesn’t clear that. Somebody with this device, or with software that watches it,
              may read what you write. On a shared device a private window leaves less behind, but
              it keeps nothing once it is closed.
            </Trans>
          </p>
          <p>
            <Trans>
              Quick exit is the one button that leaves this site by itself. With a connection it
              opens the weather at bbc.co.uk, which is told nothing of where you were; without one,
              a blank page.
            </Trans>
          </p>
        </div>
      </section>
      <section className={styles.part} aria-labelledby="keys">
        <h2 id="keys">{t`By keyboard`}</h2>
        <dl className={styles.keys}>
          {keys.map(([key, does]) => (
            <div key={key}>
              <dt>{key}</dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
        <p className="muted">
          <Trans>
            Everything can be reached with Tab and the arrow keys. If something can’t, that is a
            fault of ours. It was built to the WCAG 2.2 guidelines, level AA; it has not been tried
            with every screen reader.
          </Trans>
        </p>
      </section>
      <section className={styles.part} aria-labelledby="sources">
        <h2 id="sources">{t`Where the guidance comes from`}</h2>
        <p className="muted">
          <Trans>
            Most studies asked students or newly separated adults, many of them imagined scenes
            rather than real talks. Take them as hints. Each step’s sources are with its reading;
            here they are together.
          </Trans>
        </p>
        {guide.map((stage) => (
          <div key={stage.slug} className={styles.stage}>
            <h3>{stage.name}</h3>
            <ul>
              {[
                ...new Map(
                  stage.steps
                    .flatMap((step) => everyGuidance[step.id]?.sources ?? [])
                    .map((source) => [source.words, source] as const),
                ).values(),
              ].map((source) => (
                <li key={source.words}>
                  <span>{source.words}</span>{' '}
                  <span className="muted">
                    (<span>{source.strength}</span>)
                  </span>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </section>
      <Release />
      <p>
        <Link className={styles.way} to={paths.settings}>{t`Settings and privacy`}</Link>
      </p>
    </div>
  );
}
