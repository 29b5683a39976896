import { Trans } from '@lingui/react/macro';
import type { Way } from '@/guide/helplines';
import { buttonClass } from '@/ui/button';
import { Icon } from '@/ui/icon';
import { PhoneNumber } from './phone-number';
import { smsLink, telLink } from './dialling';

type CallLinkProps = { way: Exclude<Way, { by: 'web' }>; name: string };

/** A number to press. What can't be dialled is shown as it was written. */
export function CallLink({ way, name }: CallLinkProps) {
  const href = way.by === 'call' ? telLink(way.number) : smsLink(way.number);
  if (href === null) return <PhoneNumber>{way.number}</PhoneNumber>;
  return (
    <a className={buttonClass('quiet')} href={href}>
      <Icon name={way.by === 'call' ? 'phone' : 'chat'} small />
      <span>
        {way.by === 'call' ? (
          <Trans comment="A number to press: only the number shows, a screen reader says all of it">
            <span className="vh">
              Call <span translate="no">{name}</span> on
            </span>{' '}
            <PhoneNumber>{way.number}</PhoneNumber>
          </Trans>
        ) : way.word === undefined ? (
          <Trans comment="A number to press: to send a message to. A screen reader says whose it is">
            Text <PhoneNumber>{way.number}</PhoneNumber>
            <span className="vh">
              , <span translate="no">{name}</span>
            </span>
          </Trans>
        ) : (
          <Trans comment="A number to press: to send this word to. A screen reader says whose it is">
            Text <bdi translate="no">{way.word}</bdi> to <PhoneNumber>{way.number}</PhoneNumber>
            <span className="vh">
              , <span translate="no">{name}</span>
            </span>
          </Trans>
        )}
      </span>
    </a>
  );
}
