import { Flex } from '@strapi/design-system';
import type { Preview } from '../../../../shared/contracts/previews';
import { entryAddress } from '../../addresses';
import { EntryLink } from '../../parts/entry-link';
import { useText } from '../../text/use-text';
import { Notice } from '../../parts/notice';

interface NoticesProps {
  recap: Preview.Response['data'];
  includeDrafts: boolean;
}

/** What is out of the ordinary about this preview, in words. */
export const Notices = ({ recap, includeDrafts }: NoticesProps) => {
  const text = useText();
  const { existing, form } = recap;
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      {existing && (
        <Notice title={text('existing.title')}>
          {text('existing.text')}{' '}
          <EntryLink to={entryAddress({ uid: 'api::recap.recap', ...existing })}>{text('existing.open')}</EntryLink>
        </Notice>
      )}
      {form !== 'recap' && <Notice title={text(`form.${form}.title`)}>{text(`form.${form}.text`)}</Notice>}
      {includeDrafts && <Notice title={text('includeDrafts.title')}>{text('includeDrafts.text')}</Notice>}
    </Flex>
  );
};
