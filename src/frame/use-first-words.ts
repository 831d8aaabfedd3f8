import { useQuery } from '@tanstack/react-query';
import { useCalculation, useValues } from '../calculation';
import { vehiclesQuery } from '../data/vehicles-query';
import { standingFigure } from '../law';
import type { Clock } from '../platform/clock';
import { certifiedFor } from '../starting-figures';
import { m } from '../text';
import { format } from '../text/format';

/** What a visitor must hear before any amount: that the credit has ended, for whoever has not bought yet. */
export function useEnded(clock: Clock): { readonly first: string; readonly instead: string } | undefined {
  const { decided, rulebook } = useCalculation();
  const { value } = standingFigure(rulebook.parameters['acquisition-deadline'], undefined);
  const isOpen = decided.evaluation.findings.some(({ code }) => code === 'ACQUISITION_UNKNOWN');
  if (!isOpen || clock.today() <= value) return undefined;
  const deadline = format.day(value);
  return { first: m.embed_ended({ deadline }), instead: m.answer_deadline_first({ deadline }) };
}

/** What the copied lists leave open of the car that the host named, on its day; undefined where they say an amount. */
export function useListGap(): string | undefined {
  const values = useValues();
  const { data: list } = useQuery({ ...vehiclesQuery, enabled: false });
  if (list === undefined || values.vehicle.certifiedUsd !== '') return undefined;
  const certificate = certifiedFor(values, list);
  if (certificate === undefined || certificate.kind === 'listed') return undefined;
  return certificate.kind === 'not-listed' ? m.embed_not_listed() : m.embed_list_gap();
}
