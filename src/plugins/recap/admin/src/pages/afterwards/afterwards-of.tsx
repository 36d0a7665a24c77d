import * as React from 'react';
import { Flex, Typography } from '@strapi/design-system';
import { BackButton, Layouts, Page } from '@strapi/strapi/admin';
import type { ReadAfterwards } from '../../../../shared/contracts/afterwards';
import { entryAddress } from '../../addresses';
import { useText } from '../../text/use-text';
import { EventFacts } from './facts/event-facts';
import { SessionTable } from './grid/session-table';
import { HeaderActions } from './header-actions';
import { PasteNotice } from './paste/paste-notice';
import { usePaste } from './paste/use-paste';
import { useRights } from './rights';
import { isShown, type RowFilter } from './row-filter';
import { LeaveGuard } from './saving/leave-guard';
import { useOfLines } from './saving/use-line';
import { useStores } from './saving/use-stores';
import { TableBar } from './table-bar';

interface AfterwardsOfProps {
  read: ReadAfterwards.Response['data'];
  /** Milliseconds, when it was asked for; null while it is being asked for again. */
  askedAt: number | null;
  onStale: () => void;
}

/** One event's page: its own facts, and the table of its sessions. */
export const AfterwardsOf = ({ read, askedAt, onStale }: AfterwardsOfProps) => {
  const text = useText();
  const { event } = read;
  const { cells } = useRights();
  const mayWrite = cells.length > 0;
  const { rows, facts } = useStores(read, askedAt);
  const [filter, setFilter] = React.useState<RowFilter>('all');
  const order = useOfLines(rows, (all) => all.ids().join(' '));
  // Chosen when the filter is: a row must not vanish under the hands of who fills it in.
  const ids = React.useMemo(
    () => order.split(' ').filter((id) => {
      const line = rows.line(id);
      return line !== undefined && isShown(line, filter);
    }),
    [order, rows, filter],
  );
  const { pasted, onPaste, onTyped, undo, undoByKey, forget } = usePaste(rows, ids, cells);
  const unsaved = React.useCallback(() => rows.unsaved() + facts.unsaved(), [rows, facts]);
  const settle = React.useCallback(async () => {
    const left = await Promise.all([rows.settle(), facts.settle()]);
    return left[0] + left[1];
  }, [rows, facts]);
  const days = new Set(read.rows.map(({ startsAt }) => startsAt && new Date(startsAt).toLocaleDateString('en', { timeZone: event.timezone })));
  const title = text('afterwards.of', { event: event.title });
  return (
    <Page.Main>
      <Page.Title>{title}</Page.Title>
      <LeaveGuard unsaved={unsaved} settle={settle} />
      <Layouts.Header
        title={title}
        subtitle={text(mayWrite ? 'afterwards.subtitle' : 'afterwards.subtitle.readOnly')}
        navigationAction={<BackButton fallback={entryAddress({ uid: 'api::event.event', documentId: event.documentId })} />}
        primaryAction={<HeaderActions event={event.documentId} rows={rows} facts={facts} settle={settle} onPublished={onStale} />}
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={4} paddingBottom={10}>
          <EventFacts store={facts} event={event.documentId} />
          <TableBar rows={rows} facts={facts} filter={filter} onFilter={setFilter} />
          {pasted && <PasteNotice pasted={pasted} onUndo={undo} onClose={forget} />}
          {ids.length > 0 ? (
            <SessionTable store={rows} ids={ids} event={event.documentId} timezone={event.timezone} withDay={days.size > 1} onPaste={onPaste} onTyped={onTyped} onUndo={undoByKey} />
          ) : (
            <Typography tag="p">{text(read.rows.length === 0 ? 'afterwards.noSessions' : 'afterwards.noneShown')}</Typography>
          )}
          {mayWrite && <Typography tag="p" variant="pi" textColor="neutral600">{text('afterwards.keys')}</Typography>}
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
};
