import { useParams } from 'react-router-dom';
import { findStage } from '@/guide/guide';
import { NotFoundScreen } from '@/screens/not-found/not-found-screen';
import { StageScreen } from '@/screens/stage/stage-screen';

type AtProps = { stage?: 'closing' };

export function StageAt({ stage }: AtProps) {
  const { stage: slug } = useParams();
  const found = findStage(stage ?? slug ?? '');
  return found === undefined ? <NotFoundScreen /> : <StageScreen stage={found} />;
}
