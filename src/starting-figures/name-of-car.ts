import type { Vehicle } from '../data/vehicles';

export const carName = ({ make, model, variant }: Vehicle): string =>
  [make, model, variant].filter((word) => word !== undefined).join(' ');
