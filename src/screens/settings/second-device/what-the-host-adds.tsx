import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { secretOf } from '@/sync/pairing-code';
import { loginOf } from '@/sync/sync-keys';
import { CopyButton } from '@/writing/copy-button';
import styles from './second-device.module.css';
import { inSentence } from '@/words/language';

type WhatTheHostAddsProps = { code: string } | { login: { name: string; password: string } };

/** The name and password that whoever hosts has to add, worked out from the code again where need be. */
export function WhatTheHostAdds(given: WhatTheHostAddsProps) {
  const secret = 'code' in given ? secretOf(given.code) : null;
  const login = 'login' in given ? given.login : secret === null ? null : loginOf(secret);
  if (login === null) return null;
  return (
    <section className={styles.part} aria-label={t`What whoever hosts adds`}>
      <dl className={styles.rows}>
        <Row term={t`Name`} words={login.name} />
        <Row term={t`Password`} words={login.password} />
      </dl>
      <p className="small muted">
        <Trans>
          On their server they run “add-person” with the name, and are asked for the password. Send
          the two in separate messages if you can.
        </Trans>
      </p>
    </section>
  );
}

function Row({ term, words }: { term: string; words: string }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>
        <span className={styles.letters} translate="no">
          {words}
        </span>
        <CopyButton variant="text" size="small" words={words} asWritten>
          {t`Copy the ${inSentence(term)}`}
        </CopyButton>
      </dd>
    </div>
  );
}
