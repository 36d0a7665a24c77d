import type { AfterwardsFacts } from '../../../shared/contracts/afterwards';
import type { EventEntry, Figure } from '../engine/entries';

type Told = Pick<EventEntry, 'figures' | 'highlights' | 'nextSteps' | 'tookPlaceAsPlanned'>;

/** The figure that says how many came: of the whole event, not of some evening in it. */
export const isAttendance = ({ kind, scope }: Pick<Figure, 'kind' | 'scope'>): boolean => kind === 'attended' && !scope;

/** What the page asks of the event itself. */
export function eventFacts({ figures, highlights, nextSteps, tookPlaceAsPlanned }: Told): AfterwardsFacts {
  const attended = figures?.find(isAttendance);
  const step = nextSteps?.[0];
  return {
    attended: { value: attended?.value ?? null, qualifier: attended?.qualifier ?? 'exactly', method: attended?.method ?? null },
    highlights: (highlights ?? []).map(({ text }) => text ?? ''),
    nextStep: step ? { kind: step.kind, label: step.label ?? '', url: step.url ?? '', startsOn: step.startsOn ?? '' } : null,
    tookPlaceAsPlanned: tookPlaceAsPlanned === true,
  };
}
