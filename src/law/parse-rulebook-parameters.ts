import type { Decimal } from '../kernel/decimal';
import { day, decimal, object, option, type Read, required } from '../kernel/reader';
import { type Cites, editionOf, file, type Heading, ownHeading } from './parse-rulebook-file';
import { figure } from './parse-rulebook-periods';
import type { CapacityFormula, Figure, ParameterId, Parameters } from './rulebook';
import { type FilingStatus, SOURCING_TESTS, type VehicleClass } from './vocabulary';

type Figures = Pick<Parameters, ParameterId>;
interface ParameterFile extends Heading {
  readonly parameters: Figures;
}

const amount = decimal({ min: 0 });
const percent = decimal({ min: 0, max: 100 });

const formula = object<CapacityFormula>({
  baseUsd: required(amount),
  stepUsd: required(amount),
  fromKwh: required(amount),
  perKwhUsd: required(amount),
  maximumUsd: required(amount),
});

const byClass = object<Record<VehicleClass, Decimal>>({
  van: required(amount),
  suv: required(amount),
  pickup: required(amount),
  other: required(amount),
});

const byStatus = object<Record<FilingStatus, Decimal>>({
  single: required(amount),
  joint: required(amount),
  separate: required(amount),
  'head-of-household': required(amount),
  'surviving-spouse': required(amount),
  'estate-or-trust': required(amount),
});

const regime = option('prior-law', 'capacity-formula', 'sourcing', 'no-percentage');
const test = option(...SOURCING_TESTS);

function figures(cites: Cites): Read<Figures> {
  const one = <T>(unit: string, value: Read<T>, everyDay = false) =>
    required<Figure<T>>(figure(unit, { value, cites, everyDay }));
  return object<Figures>({
    regime: one('regime', regime, true),
    'acquisition-deadline': one('day', day),
    'capacity-formula': one('USD', formula),
    'minerals-credit': one('USD', amount),
    'components-credit': one('USD', amount),
    'minerals-percentage': one('percent', percent),
    'components-percentage': one('percent', percent),
    'sourcing-test': one('test', test, true),
    'value-added-threshold': one('percent', percent),
    'gross-weight-limit': one('lb', amount),
    'battery-capacity-minimum': one('kWh', amount),
    'price-limit': one('USD', byClass),
    'income-limit': one('USD', byStatus),
    'feoc-components': one('rule', option('barred')),
    'feoc-minerals': one('rule', option('barred')),
    'graphite-transition': one('rule', option('allowed')),
  });
}

const parameterFile = file('battery-origin/parameters', (cites) =>
  object<ParameterFile>({ ...ownHeading, parameters: required(figures(cites)) }),
);

/** The law's figures, from `parameters.json`. */
export const parameters: Read<Parameters> = (input, reading) => {
  const read = parameterFile(input, reading);
  return read === undefined ? undefined : { ...editionOf(read), ...read.parameters };
};
