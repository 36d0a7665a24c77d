import * as React from 'react';
import { Box, Flex, TextButton } from '@strapi/design-system';
import type { AskPlace } from '../../../../../shared/contracts/afterwards';
import { entryAddress } from '../../../addresses';
import { Choice } from '../../../parts/choice';
import { EntryLink } from '../../../parts/entry-link';
import { useText } from '../../../text/use-text';
import { PlainTable, TableFrame } from '../../../parts/plain-table';
import { ToneBadge } from '../../../parts/tone-badge';
import { AskActions } from './ask-actions';
import { AskState } from './ask-state';
import type { Terms } from './terms';

const filters = ['all', 'none', 'open', 'answered', 'closed', 'dropped'] as const;
type Filter = (typeof filters)[number];

const isShown = ({ ask, dropped }: AskPlace, filter: Filter): boolean => {
  if (filter === 'all') return true;
  if (filter === 'dropped' || dropped !== null) return filter === 'dropped' && dropped !== null;
  const state = ask?.state ?? 'none';
  return filter === 'closed' ? state === 'expired' || state === 'revoked' : state === filter;
};

/** Rows at once: a large event has five hundred speakers, with four buttons each. */
const shownAtFirst = 100;

interface AsksTableProps {
  event: string;
  places: AskPlace[];
  mayMail: boolean;
  terms: Terms;
}

/** Sessions and speakers in the order of the programme, each with its link. */
export const AsksTable = ({ event, places, mayMail, terms }: AsksTableProps) => {
  const text = useText();
  const [filter, setFilter] = React.useState<Filter>('all');
  const [most, setMost] = React.useState(shownAtFirst);
  const chosen = places.filter((place) => isShown(place, filter));
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Flex><Choice label={text('afterwards.asks.show')} value={filter} choices={filters.filter((one) => one !== 'dropped' || places.some(({ dropped }) => dropped !== null)).map((value) => ({ value, label: text(`afterwards.asks.show.${value}`) }))} onChange={setFilter} /></Flex>
      <TableFrame label={text('afterwards.asks.table')}>
        <PlainTable>
          <thead>
            <tr>
              <th scope="col">{text('afterwards.asks.session')}</th>
              <th scope="col">{text('afterwards.asks.speaker')}</th>
              <th scope="col">{text('afterwards.asks.state')}</th>
              <th scope="col">{text('afterwards.asks.actions')}</th>
            </tr>
          </thead>
          <tbody>
            {chosen.slice(0, most).map((place) => (
              <tr key={`${place.session.documentId} ${place.speaker.documentId}`}>
                <th scope="row">
                  <EntryLink to={entryAddress({ uid: 'api::session.session', documentId: place.session.documentId })}>{place.session.title}</EntryLink>
                  {place.dropped && <Box paddingTop={1}><ToneBadge tone="warning">{text(`afterwards.asks.dropped.${place.dropped}`)}</ToneBadge></Box>}
                </th>
                <td>{place.speaker.name}</td>
                <td><AskState ask={place.ask} /></td>
                <td><AskActions event={event} place={place} mayMail={mayMail} terms={terms} /></td>
              </tr>
            ))}
          </tbody>
        </PlainTable>
      </TableFrame>
      {chosen.length > most && <Box><TextButton onClick={() => setMost(chosen.length)}>{text('afterwards.asks.showAll', { count: chosen.length })}</TextButton></Box>}
    </Flex>
  );
};
