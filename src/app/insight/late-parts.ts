import { latePart } from '../../ui';

const parts = () => import('./parts');

export const AcrossYears = latePart(async () => ({ default: (await parts()).AcrossYears }));
export const Compare = latePart(async () => ({ default: (await parts()).Compare }));
export const CountryChart = latePart(async () => ({ default: (await parts()).CountryChart }));
export const FlowChart = latePart(async () => ({ default: (await parts()).FlowChart }));
export const HowPanel = latePart(async () => ({ default: (await parts()).HowPanel }));
export const LawView = latePart(async () => ({ default: (await parts()).LawView }));
export const Printed = latePart(async () => ({ default: (await parts()).Printed }));
export const Report = latePart(async () => ({ default: (await parts()).Report }));
export const ShortestWay = latePart(async () => ({ default: (await parts()).ShortestWay }));
export const VinReport = latePart(async () => ({ default: (await parts()).VinReport }));
