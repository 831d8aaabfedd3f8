import type { ChartStage } from '../stage-parts';
import type { Weighed } from '../weighed';
import { byCountry } from './series';

/** The stage to open on: recycling, where nothing went through the other one. */
export const firstStage = (stage: ChartStage, weighed: Weighed): ChartStage =>
  byCountry(stage, weighed).total === 0 ? 'recycling' : stage;
