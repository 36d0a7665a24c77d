import { Flex, LinkButton, Typography } from '@strapi/design-system';
import { BulletList } from '@strapi/icons';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';
import type { ListAfterwards } from '../../../../shared/contracts/afterwards';
import { afterwardsAddress } from '../../addresses';
import { useListAfterwardsQuery } from '../../api/afterwards-api';
import { problemOf } from '../../api/problem';
import { PlainTable, TableFrame } from '../../parts/plain-table';
import { toFillIn } from '../../permissions';
import { useText } from '../../text/use-text';

const Line = ({ event }: { event: ListAfterwards.Response['data'][number] }) => {
  const text = useText();
  const { formatDate, formatDateTimeRange } = useIntl();
  const { documentId, title, startsAt, endsAt, timezone, partOf } = event;
  const style = { dateStyle: 'long', timeZone: timezone ?? 'UTC' } as const;
  const when = startsAt === null ? text('afterwards.events.undated') : endsAt === null ? formatDate(startsAt, style) : formatDateTimeRange(new Date(startsAt), new Date(endsAt), style);
  return (
    <tr>
      <th scope="row">
        {title || text('afterwards.untitled')}
        {partOf && <Typography tag="p" variant="pi" textColor="neutral600">{text('afterwards.events.partOf', { tour: partOf })}</Typography>}
      </th>
      <td>{when}</td>
      <td>
        <LinkButton tag={Link} to={afterwardsAddress(documentId)} variant="secondary" startIcon={<BulletList />} aria-label={text('afterwards.events.fillIn.label', { event: title })}>
          {text('afterwards.events.fillIn')}
        </LinkButton>
      </td>
    </tr>
  );
};

const EventsPage = () => {
  const text = useText();
  const { data, error, isLoading } = useListAfterwardsQuery(undefined, { refetchOnMountOrArgChange: true });
  if (isLoading) return <Page.Loading>{text('loading')}</Page.Loading>;
  if (!data) return <Page.NoData content={problemOf(error).message || text('problem.unreachable')} />;
  return (
    <Page.Main>
      <Page.Title>{text('afterwards.title')}</Page.Title>
      <Layouts.Header title={text('afterwards.title')} subtitle={text('afterwards.events.subtitle')} />
      <Layouts.Content>
        {data.length === 0 ? (
          <Typography tag="p">{text('afterwards.events.none')}</Typography>
        ) : (
          <Flex direction="column" alignItems="stretch" paddingBottom={10}>
            <TableFrame label={text('afterwards.title')}>
              <PlainTable>
                <thead>
                  <tr>
                    <th scope="col">{text('afterwards.events.event')}</th>
                    <th scope="col">{text('afterwards.events.when')}</th>
                    <th scope="col">{text('afterwards.events.table')}</th>
                  </tr>
                </thead>
                <tbody>{data.map((event) => <Line key={event.documentId} event={event} />)}</tbody>
              </PlainTable>
            </TableFrame>
          </Flex>
        )}
      </Layouts.Content>
    </Page.Main>
  );
};

/** /plugins/recap/afterwards: the events, for somebody who fills in what happened and has no business in their forms. */
const ProtectedPage = () => (
  <Page.Protect permissions={toFillIn}>
    <EventsPage />
  </Page.Protect>
);

export default ProtectedPage;
