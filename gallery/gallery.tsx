import { Suspense } from 'react';
import { LiveRegion } from '@/ui/live-region';
import { groups, type Example } from './example';
import styles from './gallery.module.css';

export type Part = Example & {
  /** The file it shows, as in 'ui/banner'. */
  source: string;
};

type GalleryProps = { parts: readonly Part[]; group: Example['group'] };

const hours = ['0', '3', '6'];

/** An address of the gallery: this one, with one thing changed. */
function addressWith(name: string, value: string): string {
  const asked = new URLSearchParams(location.search);
  asked.set(name, value);
  return `?${asked.toString()}`;
}

/** Every part of one group in every state. Only for whoever builds the app. */
export function Gallery({ parts, group }: GalleryProps) {
  const shown = parts.filter((part) => part.group === group);
  return (
    <LiveRegion>
      <header className={styles.head}>
        <h1>Gallery of parts</h1>
        <p className="lede">
          Every part of <code>ui</code> and <code>tool-kit</code> in its states, and what has many
          states elsewhere. It is never part of the app that people get.
        </p>
        <nav className={styles.nav} aria-label="Gallery">
          <ul aria-label="Groups">
            {groups.map((one) => (
              <li key={one}>
                <a
                  href={addressWith('group', one)}
                  aria-current={one === group ? 'page' : undefined}
                >
                  {one}
                </a>
              </li>
            ))}
          </ul>
          <ul aria-label="Looks">
            <li>
              <a href={addressWith('theme', 'light')}>Light</a>
            </li>
            <li>
              <a href={addressWith('theme', 'dark')}>Dark</a>
            </li>
            {hours.map((hour) => (
              <li key={hour}>
                <a href={addressWith('hour', hour)}>Hour {hour}</a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main>
        {shown.map((part) => (
          <PartShown key={part.source} part={part} />
        ))}
      </main>
    </LiveRegion>
  );
}

/** 'ui/sun-scale' is called 'Sun scale'. */
function nameOf(source: string): string {
  const words = (source.split('/').at(-1) ?? '').replaceAll('-', ' ');
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

function PartShown({ part }: { part: Part }) {
  const id = part.source.replace('/', '-');
  return (
    <section className={styles.part} id={id} aria-labelledby={`${id}-name`} data-part={part.source}>
      <div className={styles.about}>
        <h2 id={`${id}-name`}>{nameOf(part.source)}</h2>
        <p className="small muted">{part.says}</p>
        <code className="meta">src/{part.source}.tsx</code>
      </div>
      <div className={styles.states}>
        {Object.entries(part.states).map(([name, State]) => (
          <section
            key={name}
            className={styles.state}
            aria-label={`${nameOf(part.source)}: ${name}`}
          >
            <p className={styles.name}>{name}</p>
            <div className={styles.stage}>
              <Suspense>
                <State />
              </Suspense>
            </div>
          </section>
        ))}
      </div>
    </section>
  );
}
