import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import styles from './carry-over.module.css';

/** How a file gets from one device to another; whoever is between them sees a locked file. */
export function WaysToCarry() {
  return (
    <section className={styles.part} aria-labelledby="carry-ways">
      <h2 id="carry-ways">{t`Ways to move it`}</h2>
      <ul className={styles.ways}>
        <li>
          <Trans>
            <b>AirDrop or Quick Share.</b> Hand the file over while both devices are awake and near
            each other, and keep it there under Files.
          </Trans>
        </li>
        <li>
          <Trans>
            <b>A cloud folder.</b> Save it where both devices look, such as iCloud, Dropbox or
            Nextcloud, and delete it there afterwards: whoever runs the folder sees a locked file
            and its size.
          </Trans>
        </li>
        <li>
          <Trans>
            <b>A stick or a cable.</b> Save it, copy it across, and delete the copy on the stick
            when it has arrived.
          </Trans>
        </li>
      </ul>
    </section>
  );
}
