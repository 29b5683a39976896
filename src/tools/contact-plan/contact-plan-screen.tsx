import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { planPlace, planStanding } from '@/journal/contact-plan';
import { useJournalStore } from '@/store/journal-context';
import { useToday } from '@/store/use-today';
import { useToolForm } from '@/tool-kit/use-tool-form';
import { paths } from '@/paths';
import { AfterSending } from './after-sending';
import { Planning } from './planning';
import { contactPlanPage } from './page';

/** A plan for getting in touch once; once it was used, what comes after, and no second message. */
export function ContactPlanScreen() {
  const store = useJournalStore();
  const navigate = useNavigate();
  const { today } = useToday();
  const [round, setRound] = useState(() => ({
    number: 0,
    place: planPlace(store.getState().entries, today),
  }));
  return (
    <Plan
      key={round.number}
      place={round.place}
      today={today}
      onAnother={() => {
        setRound({ number: round.number + 1, place: {} });
        // The address still asks for the part the last plan was left at.
        void navigate(paths.contactPlan);
      }}
    />
  );
}

type PlanProps = {
  place: { draft?: string; entry?: string };
  today: string;
  onAnother: () => void;
};

function Plan({ place, today, onAnother }: PlanProps) {
  const form = useToolForm(contactPlanPage, place);
  const standing = planStanding(form.parts, today);
  const [openedAs] = useState(standing.state);
  return standing.state === 'planned' ? (
    <Planning form={form} />
  ) : (
    <AfterSending
      key={standing.state}
      form={form}
      standing={standing}
      arrives={standing.state !== openedAs}
      onAnother={onAnother}
    />
  );
}
