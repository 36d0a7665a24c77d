import type { Core, UID } from '@strapi/strapi';
import { guides } from '.';
import { applyGuide } from './apply-guide';
import type { ModelConfiguration } from './configuration';
import { isAsStrapiMadeIt } from './is-as-strapi-made-it';
import type { Guide } from './types';
import { writtenOf, type Written } from './written';

interface Model {
  uid: string;
}

/** The part of the content manager's `content-types` and `components` services that guides need. */
interface Configurations {
  findConfiguration(model: Model): Promise<ModelConfiguration>;
  updateConfiguration(model: Model, configuration: ModelConfiguration): Promise<ModelConfiguration>;
}

const calledBy = new Map(guides.map((guide) => [guide.uid, guide.calledBy]));

/** For the relations of a model: what their targets are called by. */
function targetsCalledBy(strapi: Core.Strapi, uid: string): Record<string, string> {
  const targets: Record<string, string> = {};
  for (const [name, attribute] of Object.entries(strapi.getModel(uid as UID.Schema).attributes)) {
    const target = attribute.type === 'relation' && 'target' in attribute ? calledBy.get(attribute.target) : undefined;
    if (target) targets[name] = target;
  }
  return targets;
}

async function setUp(strapi: Core.Strapi, guide: Guide, written: Written | undefined): Promise<Written | undefined> {
  const model: Model = { uid: guide.uid };
  const configurations: Configurations = strapi.plugin('content-manager').service(guide.uid.startsWith('api::') ? 'content-types' : 'components');
  const before = await configurations.findConfiguration(model);
  const ours = written ? writtenOf(before, written.attributes).hash === written.hash : isAsStrapiMadeIt(before);
  if (!ours) return written;

  const attributes = guide.rows.flat().map(({ attribute }) => attribute);
  const after = applyGuide(guide, before, targetsCalledBy(strapi, guide.uid));
  const now = writtenOf(after, attributes);
  if (now.hash !== writtenOf(before, attributes).hash) await configurations.updateConfiguration(model, after);
  return now;
}

/**
 * Gives forms and lists their labels, hints and order, where nobody has set them otherwise: at the first start, and
 * again when a new version brings better ones. What an owner has configured is left alone for good.
 */
export async function setUpGuides(strapi: Core.Strapi): Promise<void> {
  const store = strapi.store({ type: 'plugin', name: 'recap', key: 'guides' });
  const before = ((await store.get({})) ?? {}) as Record<string, Written>;
  const after: Record<string, Written> = { ...before };
  for (const guide of guides) {
    const written = await setUp(strapi, guide, before[guide.uid]);
    if (written) after[guide.uid] = written;
  }
  if (JSON.stringify(after) !== JSON.stringify(before)) await store.set({ value: after });
}
