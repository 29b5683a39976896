import { t } from '@lingui/core/macro';
import { useMemo } from 'react';
import { factOf } from '@/journal/facts';
import { nameMask, spellingsIn, type NameMask } from '@/journal/name-mask';
import { useJournal } from '@/store/journal-context';
import { Switch } from '@/ui/switch';

type Names = {
  /** Whether the person wrote down a name to be masked. */
  isKnown: boolean;
  mask: NameMask;
  /** What stands for the name. */
  shown: string;
};

/** The names that can be masked, whether or not they are while reading. */
export function useNames(): Names {
  const line = useJournal(({ facts }) => factOf(facts, 'otherNames') ?? '');
  const nickname = useJournal(({ facts }) => factOf(facts, 'nickname') ?? '');
  return useMemo(() => {
    const names = spellingsIn(line);
    const mask = nameMask(names, nickname);
    return { isKnown: names.length > 0, mask, shown: mask(names[0] ?? '') };
  }, [line, nickname]);
}

type MaskSwitchProps = { names: Names; isOn: boolean; onChange: (isOn: boolean) => void };

/** Masks names in what is taken; nothing where there is no name to mask. */
export function MaskSwitch({ names, isOn, onChange }: MaskSwitchProps) {
  if (!names.isKnown) return null;
  return (
    <Switch
      label={t`Mask names`}
      hint={
        isOn
          ? t`The name shows as “${names.shown}”.`
          : t`The name stands in the file as you wrote it.`
      }
      checked={isOn}
      onChange={onChange}
    />
  );
}
