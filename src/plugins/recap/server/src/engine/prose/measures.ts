import type { MetricFacts } from '../facts/types';
import { quantity } from './numbers';
import type { Fragment } from './types';
import type { Writer } from './writer';

/** Percentages, sums of money and rates read label first. */
export const isRate = ({ quantity: { value } }: MetricFacts): boolean =>
  value.unit !== undefined && /[%€$£¥]|\b[A-Z]{3}\b|\bper\b|\//u.test(value.unit);

interface Pair {
  current: MetricFacts;
  expected?: MetricFacts;
}

const key = (metric: MetricFacts) => `${metric.label.value} ${metric.of?.value ?? ''}`;

/** The current and the expected value of one label belong together; otherwise the editor's order stands. */
function pairs(metrics: MetricFacts[]): Pair[] {
  const taken = new Set<MetricFacts>();
  return metrics.flatMap((metric) => {
    if (taken.has(metric)) return [];
    const partner = metric.state === 'current'
      ? metrics.find((other) => other.state === 'expected' && !taken.has(other) && key(other) === key(metric))
      : undefined;
    if (partner) taken.add(partner);
    // An expected value whose current one comes later waits for it.
    if (metric.state === 'expected' && metrics.some((other) => other.state === 'current' && key(other) === key(metric))) return [];
    return [{ current: metric, expected: partner }];
  });
}

function expectation(writer: Writer, metric: MetricFacts): Fragment {
  const number = quantity(writer, metric.quantity);
  return metric.period
    ? writer.phrase('measure.expected.period', { number, period: writer.fact(metric.period) })
    : writer.phrase('measure.expected', { number });
}

function measure(writer: Writer, { current, expected }: Pair, inline: boolean): Fragment {
  const { quantity: fact, label, period, state } = current;
  const number = quantity(writer, fact);
  const args = { number, label: writer.fact(label), millions: fact.value.value >= 1_000_000 ? 'yes' : 'no' };
  if (inline && isRate(current)) {
    if (expected) return writer.phrase('measure.rate.inline.expected', { ...args, note: expectation(writer, expected) });
    return period ? writer.phrase('measure.rate.inline.note', { ...args, note: writer.fact(period) }) : writer.phrase('measure.rate.inline', args);
  }
  const plain = isRate(current)
    ? writer.phrase('measure.rate', args)
    : fact.value.unit !== undefined ? writer.phrase('measure.unit', args) : writer.phrase('measure.plain', args);
  if (expected) return writer.phrase('measure.with', { measure: plain, note: expectation(writer, expected) });
  const note = state === 'expected'
    ? period ? writer.phrase('measure.only.expected.period', { period: writer.fact(period) }) : writer.phrase('measure.only.expected')
    : period ? writer.fact(period) : undefined;
  return note ? writer.phrase('measure.with', { measure: plain, note }) : plain;
}

/** Each metric as it stands in a list: "about 4 million users", "3,300 servers (15,000 expected within a year)". */
export const measures = (writer: Writer, metrics: MetricFacts[], inline = true): Fragment[] =>
  pairs(metrics).map((pair) => measure(writer, pair, inline));
