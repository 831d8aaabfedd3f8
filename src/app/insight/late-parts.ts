import { lazy } from 'react';

const parts = () => import('./parts');

export const AcrossYears = lazy(async () => ({ default: (await parts()).AcrossYears }));
export const Claim = lazy(async () => ({ default: (await parts()).Claim }));
export const Compare = lazy(async () => ({ default: (await parts()).Compare }));
export const CountryChart = lazy(async () => ({ default: (await parts()).CountryChart }));
export const FlowChart = lazy(async () => ({ default: (await parts()).FlowChart }));
export const HowPanel = lazy(async () => ({ default: (await parts()).HowPanel }));
export const LawView = lazy(async () => ({ default: (await parts()).LawView }));
export const Printed = lazy(async () => ({ default: (await parts()).Printed }));
export const Report = lazy(async () => ({ default: (await parts()).Report }));
export const ShortestWay = lazy(async () => ({ default: (await parts()).ShortestWay }));
export const VinReport = lazy(async () => ({ default: (await parts()).VinReport }));
