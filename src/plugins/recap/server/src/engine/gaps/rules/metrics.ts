import type { Gap } from '../../../../../shared/recap';
import type { Metric } from '../../entries';
import { caseStudySpot, eventSpot, gap, sessionSpot, type Spot } from '../gap';
import { shown } from '../range';
import type { Scope } from '../scope';

/** One thing measured twice, with different values. A current and an expected value are a pair, not a fault. */
export const metricGaps = ({ events, sessions, caseStudies }: Scope): Gap[] => [
  ...events.flatMap((event) => gapsOf(event.metrics, event.name, (path) => eventSpot(event, path))),
  ...sessions.flatMap((session) => gapsOf(session.metrics, session.title, (path) => sessionSpot(session, path))),
  ...caseStudies.flatMap((study) => gapsOf(study.metrics, study.organisation, (path) => caseStudySpot(study, path))),
];

const measured = ({ label, of, unit, period, state, saidBy }: Metric): string =>
  JSON.stringify([label, of ?? '', unit ?? '', period ?? '', saidBy ?? ''].map((part) => part.trim().toLowerCase()).concat(state ?? 'current'));

function gapsOf(metrics: Metric[] | null | undefined, owner: string, spot: (path: string) => Spot): Gap[] {
  const met = new Map<string, Metric>();
  return (metrics ?? []).flatMap((metric, index) => {
    if (metric.state === 'expected' || !Number.isFinite(metric.value)) return [];
    const earlier = met.get(measured(metric));
    met.set(measured(metric), earlier ?? metric);
    if (!earlier || shown(earlier) === shown(metric)) return [];
    return [gap('metric-twice', spot(`metrics.${index}.value`), { owner, label: metric.label, first: shown(earlier), second: shown(metric) })];
  });
}
