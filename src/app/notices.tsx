import { plural, t } from '@lingui/core/macro';
import { pageCount } from '@/journal/counted';
import { useJournal } from '@/store/journal-context';
import type { StorageNotice } from '@/storage/port';
import { Banner } from '@/ui/banner';
import { Button } from '@/ui/button';
import { failureWords } from '@/writing/save-words';

type Words = { tone: 'calm' | 'danger'; title: string; words: string };

function noticeWords(notice: StorageNotice): Words {
  switch (notice.kind) {
    case 'blocked':
      return {
        tone: 'danger',
        title: t`This browser isn’t keeping anything`,
        words: t`Its settings don’t let this page store words. You can write, then copy each page before you close it.`,
      };
    case 'one-copy':
      return {
        tone: 'calm',
        title: t`Your words are kept in one place instead of two`,
        words: t`This browser refuses the second copy, or gives no answer. What you write is still saved; after writing, leave the page open for a minute. If the browser answers later, the second copy is made by itself.`,
      };
    case 'healed':
      return {
        tone: 'calm',
        title: t`Some pages had gone missing and were brought back`,
        words: t`The browser had lost ${pageCount(notice.records)}. The second copy still had them, so nothing is gone.`,
      };
    case 'quarantined':
      return {
        tone: 'calm',
        title: t`Part of the journal couldn’t be read`,
        words: t`${pageCount(notice.records)} couldn’t be read and ${plural(notice.records, { one: 'is', other: 'are' })} kept aside, as found. Everything else is here.`,
      };
    case 'newer':
      return {
        tone: 'danger',
        title: t`A newer Second Draft wrote this journal`,
        words: t`This older one shows what it can and writes nothing, so that nothing is lost. Reload to get the newer one.`,
      };
    case 'replaced':
      return {
        tone: 'danger',
        title: t`The journal was changed in another tab`,
        words: t`It was emptied or replaced there. This tab shows what was here before and writes nothing. Copy what you need, then reload.`,
      };
    case 'relocked':
      return {
        tone: 'danger',
        title: t`The lock was changed in another tab`,
        words: t`What you typed here was kept. Reload to go on.`,
      };
    case 'not-staying':
      return {
        tone: 'danger',
        title: t`Something keeps removing your pages`,
        words: t`${pageCount(notice.records)} went missing again after being put back. A cleaning tool or the browser’s settings may be the cause. The second copy still has them.`,
      };
    case 'nearly-full':
      return {
        tone: 'calm',
        title: t`This browser’s space for the journal is nearly full`,
        words: t`${Math.round((notice.used / notice.limit) * 100)} of 100 parts are used. Nothing is lost; when it is full, new words can’t be saved here.`,
      };
  }
}

/** What the person has to be told about how their words are kept; each can be put away. */
export function Notices() {
  const notices = useJournal((state) => state.notices);
  const failure = useJournal((state) => state.failure);
  const dismiss = useJournal((state) => state.dismiss);
  return (
    <>
      {notices.map((notice) => {
        const { tone, title, words } = noticeWords(notice);
        return (
          <Banner
            key={notice.kind}
            tone={tone}
            title={title}
            actions={
              <Button size="small" onClick={() => dismiss(notice)}>{t`I’ve read this`}</Button>
            }
          >
            <p>{words}</p>
          </Banner>
        );
      })}
      {failure === null ? null : (
        <Banner tone="danger" title={t`Your last change wasn’t kept`}>
          <p>{failureWords[failure]}</p>
        </Banner>
      )}
    </>
  );
}
