import { Box, Flex } from '@strapi/design-system';
import { BackButton, Layouts, Page } from '@strapi/strapi/admin';
import type { Preview } from '../../../../shared/contracts/previews';
import { defaultOptions } from '../../../../shared/options';
import { problemOf } from '../../api/problem';
import { usePreviewRecapQuery, useRecapOfEventQuery } from '../../api/recap-api';
import { entryAddress } from '../../addresses';
import { useText } from '../../text/use-text';
import { CopyButtons } from './copy-buttons';
import { CreateDraftButton } from './create-draft-button';
import { OptionsBar } from './options-bar';
import { PreviewProblem } from './preview-problem';
import { RecapPreview } from './recap-preview';
import { Subtitle } from './subtitle';
import type { usePreviewAddress } from './use-preview-address';

interface PreviewOfProps {
  request: Preview.Request['body'];
  onChange: ReturnType<typeof usePreviewAddress>['change'];
}

/** One subject's preview: the head with its actions, the options, and the post or what stands in its way. */
export const PreviewOf = ({ request, onChange }: PreviewOfProps) => {
  const text = useText();
  const { data: recap, error, isLoading, isFetching, refetch } = usePreviewRecapQuery(request, { refetchOnMountOrArgChange: true });
  const event = 'event' in request.data ? request.data.event : recap?.subject.events[0]?.documentId;
  const { data: panel } = useRecapOfEventQuery(event ?? '', { skip: event === undefined });
  if (isLoading) return <Page.Loading>{text('preview.loading')}</Page.Loading>;

  const shown = error ? undefined : recap;
  const title = recap ? text('preview.title', { subject: recap.subject.title }) : text('preview.titleless');
  const includeDrafts = request.includeDrafts ?? false;
  // What was asked for, not what is shown: the answer to the last click may still be on its way.
  const options = { ...(recap?.options ?? defaultOptions), ...request.options };
  const locales = panel?.locales ?? [];
  const defaultLocale = locales.find(({ isDefault }) => isDefault)?.code;
  const locale = request.locale ?? recap?.locale ?? defaultLocale ?? '';
  return (
    <Page.Main aria-busy={isFetching}>
      <Page.Title>{title}</Page.Title>
      <Layouts.Header
        title={title}
        subtitle={shown && <Subtitle recap={shown} />}
        navigationAction={<BackButton fallback={event ? entryAddress({ uid: 'api::event.event', documentId: event }) : '/content-manager'} />}
        primaryAction={
          shown && (
            <Flex gap={2} wrap="wrap">
              <CopyButtons markdown={shown.markdown} html={shown.html} />
              {!shown.existing && (
                <CreateDraftButton body={{ data: request.data, locale, options: request.options }} disabled={isFetching} />
              )}
            </Flex>
          )
        }
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={5} paddingBottom={10}>
          <OptionsBar options={options} locale={locale} locales={locales} includeDrafts={includeDrafts} onChange={onChange} />
          {error && (
            <PreviewProblem
              problem={problemOf(error)}
              includeDrafts={includeDrafts}
              onRetry={refetch}
              onIncludeDrafts={() => onChange({ drafts: true })}
            />
          )}
          {shown && (
            <Box style={{ opacity: isFetching ? 0.6 : 1, transition: 'opacity 120ms' }}>
              <RecapPreview recap={shown} includeDrafts={includeDrafts} defaultLocale={defaultLocale} />
            </Box>
          )}
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
};
