import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { presetsQuery } from '../../data/queries';
import { useFollowYear } from './use-follow-year';
import { yearErrand } from './year-errand';

/** Follows the year of delivery once there are figures to follow it with. */
export function FollowYear(): null {
  const follow = useFollowYear();
  const { data: presets } = useQuery(presetsQuery);
  useEffect(() => (presets === undefined ? undefined : yearErrand.serve(follow)));
  return null;
}
