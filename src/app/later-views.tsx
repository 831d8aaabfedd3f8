import { PartnersMap } from '../features/charts';
import { PartnersView } from '../features/partners';

/** The partners, with the map that the pictures draw. */
export default function LaterViews() {
  return <PartnersView picture={(list) => <PartnersMap list={list} />} />;
}
