import { useParams } from 'react-router-dom';
import { findPage } from '@/guide/guide';
import { useGuide } from '@/store/use-guide';
import { NotFoundScreen } from '@/screens/not-found/not-found-screen';
import { PutAwayScreen } from '@/screens/put-away/put-away-screen';
import { QuestionScreen } from '@/screens/question/question-screen';
import { BeforeContact } from './before-contact';

type AtProps = { stage?: 'closing' };

export function QuestionAt({ stage }: AtProps) {
  const { stage: slug, page } = useParams();
  const { isPutAway, pageOnPath, safety } = useGuide();
  const found = findPage(stage ?? slug ?? '', page ?? '');
  if (found === undefined) return <NotFoundScreen />;
  return isPutAway(found.prompt) ? (
    <PutAwayScreen {...found} safety={safety} />
  ) : (
    <BeforeContact {...found}>
      <QuestionScreen key={found.prompt.id} {...pageOnPath(found)} safety={safety} />
    </BeforeContact>
  );
}
