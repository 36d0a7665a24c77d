import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { PublishLinked } from '../../../shared/contracts/panels';
import type { EntryLabel } from '../../../shared/contracts/previews';
import { adminRefusal } from '../publishing/admin-refusal';
import { publishLinked } from '../publishing/publish-linked';

/** Publishing an event with what is linked to it, as far as the person may. */
export const publishing = ({ strapi }: { strapi: Core.Strapi }) => ({
  async publishLinked(ctx: Context) {
    const { userAbility } = ctx.state;
    const { published, unchanged, failed } = await publishLinked(strapi, ctx.params.documentId, adminRefusal(strapi, userAbility));

    const mayRead = (model: string): boolean =>
      strapi.plugin('content-manager').service('permission-checker').create({ userAbility, model }).can.read();
    // What an entry is called is for those who may read it.
    const shown = <Label extends EntryLabel>(label: Label): Label => (mayRead(label.uid) ? label : { ...label, title: label.documentId });
    ctx.body = {
      data: { published: published.map(shown), unchanged: unchanged.map(shown), failed: failed.map(shown) },
    } satisfies PublishLinked.Response;
  },
});
