/** The only door to what can be asked of a calculation next: every answer is a set of evaluations, made in steps. */
export { type Agreement, type AgreementRow, agreements, partnersOf, type Status } from './agreements';
export {
  type CalendarCell,
  type CalendarPart,
  type CertifiedDays,
  CONTRACTS,
  type Contract,
  calendar,
  deadlineOf,
} from './calendar';
export { type CalendarRun, type Cause, causeOf, runsOf } from './calendar-runs';
export { type RankedMove, type WhatWouldChange, whatWouldChange } from './change/ranked';
export { GROUPINGS, type Grouping, type RankedGroup } from './change/ranked-groups';
export {
  applyChanges,
  type ShortestWay,
  shortestWay,
  shortestWaySteps,
  type Way,
} from './change/shortest-way';
export type { StageChange } from './change/stage-change';
export { isOpen, massesIn, type Worth, worthOf } from './change/worth';
export { type Curve, type CurvePoint, curve, priceSetCurve } from './curves';
export type { AlongCurve, CurveOf } from './entry-along';
export { type StageSaid, withAnswers } from './merge-answers';
export { type OpenOfSupplier, type OpenStage, openBySupplier } from './open-stages';
export {
  type AluminumScope,
  type Choice,
  type Factor,
  type Reading,
  type Readings,
  type ReadingsGround,
  readings,
} from './readings';
export { type RouteGroup, routeGroups } from './route-groups';
export { bySupplier, type SupplierScenario } from './suppliers';
export { isTaken, toggled, type WhatIf, whatIfsOf } from './what-ifs';
export { type Mover, type Swing, whatMoves, YARDSTICK } from './what-moves';
export { finish, type Work } from './work';
export { followsYears, scenariosByYear } from './year-figures';
