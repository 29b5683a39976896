import { useParams } from 'react-router-dom';
import { withGuidance } from '@/guide/guidance-on-path';
import { findPage } from '@/guide/guide';
import { promptOnPath } from '@/guide/on-path';
import type { StageWords } from '@/guide/stage';
import { useGuide } from '@/store/use-guide';
import { NotFoundScreen } from '@/screens/not-found/not-found-screen';
import { QuestionScreen, type StageParts } from '@/screens/question/question-screen';
import { BeforeContact } from './before-contact';
import { PutAwayScreen } from './put-away';

type QuestionAtProps = StageWords & { parts: StageParts };

/** A question of this stage, by its address. */
export function QuestionAt({ words, guidance, parts }: QuestionAtProps) {
  const { page } = useParams();
  const { isPutAway, path, safety } = useGuide();
  const found = findPage(words.slug, page ?? '');
  const prompt = words.steps.flatMap(({ prompts }) => prompts).find(({ slug }) => slug === page);
  if (found === undefined || prompt === undefined) return <NotFoundScreen />;
  const { stage, step } = found;
  if (isPutAway(prompt)) return <PutAwayScreen stage={stage} prompt={prompt} safety={safety} />;
  return (
    <BeforeContact {...found}>
      <QuestionScreen
        key={prompt.id}
        stage={stage}
        step={withGuidance(step, guidance, path)}
        prompt={promptOnPath(prompt, path)}
        safety={safety}
        {...parts}
      />
    </BeforeContact>
  );
}
