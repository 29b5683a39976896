import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import styles from './about-screen.module.css';

/** What the build wrote into the page (build/release.ts): the version, and the hash of all its files. */
const inPage = (): readonly string[] =>
  document.querySelector<HTMLMetaElement>('meta[name="release"]')?.content.split(' ') ?? [];

/** Which Second Draft this is, and how it can be compared with another. */
export function Release() {
  const [version, hash] = inPage();
  if (version === undefined || hash === undefined) return null;
  return (
    <section className={styles.part} aria-labelledby="release">
      <h2 id="release">{t`Which one this is`}</h2>
      <div className="read">
        <p>{t`Version ${version}. All the files this page came with add up to this number:`}</p>
        <p>
          <code className={styles.hash}>{hash}</code>
        </p>
        <p>
          <Trans>
            Whoever builds the same version from its sources gets the same number: compare the first
            few signs and the last few. It tells an honest copy from an altered or an older one. It
            can’t tell a copy that lies about itself.
          </Trans>
        </p>
      </div>
    </section>
  );
}
