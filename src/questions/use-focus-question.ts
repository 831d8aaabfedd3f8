import { useSnapshot } from '../calculation';
import { fromPointer } from '../kernel/pointer';
import { fieldOfMineral, mineralById } from '../scenario-form';
import { focusField, focusQuestion } from './jump-to-field';

/** Fields of an entry that have another name in a line of the table. */
const CELLS: Readonly<Record<string, string>> = { recycled: 'recycling' };

/** Goes to the question of a fact of the scenario, be it in a card or in a line of the table. */
export function useFocusQuestion(): (pointer: string) => boolean {
  const snapshot = useSnapshot((now) => now);
  return (pointer) => {
    const [group, list, place = '', field] = fromPointer(pointer);
    if (group !== 'minerals' || list !== 'entries') return focusQuestion(pointer);
    const id = snapshot.reading.scenario.minerals?.entries[Number(place)]?.id;
    const mineral = id === undefined ? undefined : mineralById(snapshot.values, id);
    if (mineral?.kind !== 'row') return focusQuestion(pointer);
    const cell = field === undefined ? [] : [CELLS[field] ?? field];
    return focusField([fieldOfMineral(mineral), ...cell].join('.'));
  };
}
