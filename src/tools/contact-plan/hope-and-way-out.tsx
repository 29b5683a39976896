import { contactPlanLabels as labels } from '@/guide/contact-plan-labels';
import { lengths, offers, stateNotes, states } from '@/guide/contact-plan-words';
import { PairsField } from '@/ui/pairs-field';
import { Segmented } from '@/ui/segmented';
import { TextField } from '@/ui/text-field';
import { useOwnFollowed } from '@/ui/use-own-followed';
import { useAbout } from '@/ui/words-followed';
import type { ToolForm } from '@/tool-kit/use-tool-form';
import styles from './contact-plan-screen.module.css';
import { FromPage, plainWords } from './from-page';
import type { contactPlanPage } from './page';

type PlainPart = 'hope' | 'not-raise' | 'exit' | 'home' | 'tell' | 'call' | 'no-answer';

function Plain({ form, name }: { form: ToolForm<typeof contactPlanPage>; name: PlainPart }) {
  return (
    <TextField
      label={labels[name]}
      value={form.words(name)}
      onChange={(words) => form.write(name, words)}
      onBlur={() => form.rest()}
    />
  );
}

export function Hope({ form }: { form: ToolForm<typeof contactPlanPage> }) {
  return (
    <>
      <Plain form={form} name="hope" />
      <FromPage
        id="R3-2"
        isEmpty={form.said('hope').trim() === ''}
        onTake={(answer) => form.write('hope', plainWords(answer))}
      />
      <Plain form={form} name="not-raise" />
    </>
  );
}

/** No plan has more; what a journal from elsewhere holds beyond stays in it untouched. */
const mostWorries = 20;

type Worry = { left: string; right: string };

function worriesOf(form: ToolForm<typeof contactPlanPage>): Worry[] {
  const rows = Array.from({ length: mostWorries }, (_, row) => ({
    left: form.said(`worry.${row + 1}.theirs`),
    right: form.said(`worry.${row + 1}.mine`),
  }));
  const last = rows.findLastIndex(({ left, right }) => left !== '' || right !== '');
  return rows.slice(0, last + 1);
}

export function Worries({ form }: { form: ToolForm<typeof contactPlanPage> }) {
  const rows = useOwnFollowed<readonly Worry[]>(() => worriesOf(form));
  const isEmpty = useAbout(rows, (all) =>
    all.every(({ left, right }) => left.trim() === '' && right.trim() === ''),
  );
  function change(next: readonly Worry[]): void {
    const kept = next.slice(0, mostWorries);
    const before = rows.newest().length;
    rows.put(kept);
    for (let row = 0; row < Math.max(kept.length, before); row += 1) {
      form.write(`worry.${row + 1}.theirs`, kept[row]?.left ?? '');
      form.write(`worry.${row + 1}.mine`, kept[row]?.right ?? '');
    }
  }
  return (
    <>
      <PairsField rows={rows} columns={[labels.theirs, labels.mine]} onChange={change} />
      <FromPage
        id="R3-3"
        isEmpty={isEmpty}
        onTake={(answer) => change(answer.kind === 'pairs' ? answer.rows : [])}
      />
    </>
  );
}

export function WayOut({ form }: { form: ToolForm<typeof contactPlanPage> }) {
  const isMeeting = form.said('how') !== offers.words;
  return (
    <>
      {isMeeting ? (
        <Segmented
          legend={labels.length}
          name="length"
          options={lengths.map((words) => ({ value: words, label: words }))}
          value={form.said('length')}
          onChange={(words) => form.write('length', words)}
        />
      ) : null}
      {isMeeting ? <Plain form={form} name="exit" /> : null}
      {isMeeting ? <Plain form={form} name="home" /> : null}
      <Plain form={form} name="tell" />
      <Plain form={form} name="call" />
    </>
  );
}

export function NoAnswer({ form }: { form: ToolForm<typeof contactPlanPage> }) {
  return (
    <>
      <Plain form={form} name="no-answer" />
      <FromPage
        id="R2-3"
        isEmpty={form.said('no-answer').trim() === ''}
        onTake={(answer) => form.write('no-answer', plainWords(answer))}
      />
    </>
  );
}

export function RightNow({ form }: { form: ToolForm<typeof contactPlanPage> }) {
  const now = form.said('now');
  const note = stateNotes[now];
  return (
    <>
      <Segmented
        legend={labels.now}
        name="now"
        options={Object.values(states).map((words) => ({ value: words as string, label: words }))}
        value={now}
        onChange={(words) => form.write('now', words)}
      />
      <output className={styles.checks}>
        {note === undefined ? null : <span className={styles.note}>{note}</span>}
      </output>
    </>
  );
}
