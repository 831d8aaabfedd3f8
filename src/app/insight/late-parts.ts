import { latePart } from '../../ui';

const parts = () => import('./parts');

export const Agreements = latePart(async () => ({ default: (await parts()).Agreements }));
export const Ask = latePart(async () => ({ default: (await parts()).Ask }));
export const Changes = latePart(async () => ({ default: (await parts()).Changes }));
export const Cite = latePart(async () => ({ default: (await parts()).Cite }));
export const Compare = latePart(async () => ({ default: (await parts()).Compare }));
export const Curves = latePart(async () => ({ default: (await parts()).Curves }));
export const DevelopersView = latePart(async () => ({ default: (await parts()).DevelopersView }));
export const HowPanel = latePart(async () => ({ default: (await parts()).HowPanel }));
export const LawView = latePart(async () => ({ default: (await parts()).LawView }));
export const Printed = latePart(async () => ({ default: (await parts()).Printed }));
export const Readings = latePart(async () => ({ default: (await parts()).Readings }));
export const Report = latePart(async () => ({ default: (await parts()).Report }));
export const ShortestWay = latePart(async () => ({ default: (await parts()).ShortestWay }));
export const VinReport = latePart(async () => ({ default: (await parts()).VinReport }));
