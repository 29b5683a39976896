import { useParams } from 'react-router-dom';
import { findStage } from '@/guide/guide';
import { NotFoundScreen } from '@/screens/not-found/not-found-screen';
import { WrittenScreen } from '@/screens/written/written-screen';

type AtProps = { stage?: 'closing' };

export function WrittenAt({ stage }: AtProps) {
  const { stage: slug } = useParams();
  const found = findStage(stage ?? slug ?? '');
  return found === undefined ? <NotFoundScreen /> : <WrittenScreen stage={found} />;
}
