import { latePart } from '../../ui';

const parts = () => import('./parts');

export const Cite = latePart(async () => ({ default: (await parts()).Cite }));
export const Compare = latePart(async () => ({ default: (await parts()).Compare }));
export const DevelopersView = latePart(async () => ({ default: (await parts()).DevelopersView }));
export const HowPanel = latePart(async () => ({ default: (await parts()).HowPanel }));
export const LawView = latePart(async () => ({ default: (await parts()).LawView }));
export const Printed = latePart(async () => ({ default: (await parts()).Printed }));
export const Report = latePart(async () => ({ default: (await parts()).Report }));
export const ShortestWay = latePart(async () => ({ default: (await parts()).ShortestWay }));
export const VinReport = latePart(async () => ({ default: (await parts()).VinReport }));
