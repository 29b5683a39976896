import { useParams } from 'react-router-dom';
import { withGuidance } from '@/guide/guidance-on-path';
import { findPage } from '@/guide/guide';
import type { GuidanceByStep, StageSlug } from '@/guide/stage';
import { useGuide } from '@/store/use-guide';
import { NotFoundScreen } from '@/screens/not-found/not-found-screen';
import { QuestionScreen, type StageParts } from '@/screens/question/question-screen';
import { BeforeContact } from './before-contact';
import { PutAwayScreen } from './put-away';

type QuestionAtProps = {
  slug: StageSlug;
  guidance: GuidanceByStep;
  parts: StageParts;
};

/** A question of this stage, by its address; `guidance` holds the stage's readings. */
export function QuestionAt({ slug, guidance, parts }: QuestionAtProps) {
  const { page } = useParams();
  const { isPutAway, pageOnPath, safety } = useGuide();
  const found = findPage(slug, page ?? '');
  if (found === undefined) return <NotFoundScreen />;
  if (isPutAway(found.prompt)) return <PutAwayScreen {...found} safety={safety} />;
  const { stage, step, prompt } = pageOnPath(found);
  return (
    <BeforeContact {...found}>
      <QuestionScreen
        key={prompt.id}
        stage={stage}
        step={withGuidance(step, guidance, safety.path)}
        prompt={prompt}
        safety={safety}
        {...parts}
      />
    </BeforeContact>
  );
}
