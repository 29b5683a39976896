import { t } from '@lingui/core/macro';
import type { Way } from '@/guide/helplines';
import { buttonClass } from '@/ui/button';
import { Icon } from '@/ui/icon';
import { smsLink, telLink } from './dialling';

type CallLinkProps = { way: Exclude<Way, { by: 'web' }>; name: string };

/** A number to press. What can't be dialled is shown as it was written. */
export function CallLink({ way, name }: CallLinkProps) {
  const number = <span className="tnum">{way.number}</span>;
  const href = way.by === 'call' ? telLink(way.number) : smsLink(way.number);
  if (href === null) return number;
  if (way.by === 'call') {
    return (
      <a className={buttonClass('quiet')} href={href}>
        <Icon name="phone" small />
        <span>
          <span className="vh">
            {t({ comment: 'Before a number', message: `Call ${name} on` })}
          </span>{' '}
          {number}
        </span>
      </a>
    );
  }
  return (
    <a className={buttonClass('quiet')} href={href}>
      <Icon name="chat" small />
      <span>
        <span>
          {way.word === undefined
            ? t({ comment: 'Before a number: to send a message to', message: 'Text' })
            : t({ comment: 'A word to be sent, before a number', message: `Text ${way.word} to` })}
        </span>{' '}
        {number}
        <span className="vh">{`, ${name}`}</span>
      </span>
    </a>
  );
}
