import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { Link as LinkIcon } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { useAskSpeakersMutation } from '../../../api/asks-api';
import { Choice } from '../../../parts/choice';
import { useText } from '../../../text/use-text';
import { daysToChoose, eachOwn, termsBody, type Terms } from './terms';
import { useOutcome } from './use-outcome';

interface MakeLinksProps {
  event: string;
  /** Speakers without a link that works. */
  unasked: number;
  languages: string[];
  terms: Terms;
  onTerms: (terms: Terms) => void;
}

/** Makes a link for everybody who has none yet, in the language and for the time chosen. */
export const MakeLinks = ({ event, unasked, languages, terms, onTerms }: MakeLinksProps) => {
  const text = useText();
  const { formatDisplayName } = useIntl();
  const tell = useOutcome();
  const [askSpeakers, { isLoading }] = useAskSpeakersMutation();
  const onClick = async () => tell(await askSpeakers({ event, ...termsBody(terms) }), 'afterwards.asks.made');
  return (
    <Box tag="section" aria-label={text('afterwards.asks.make')} background="neutral0" hasRadius shadow="tableShadow" borderColor="neutral150" padding={5}>
      <Flex gap={4} wrap="wrap" alignItems="flex-end">
        <Choice
          label={text('afterwards.asks.language')}
          value={terms.locale}
          choices={[
            { value: eachOwn, label: text('afterwards.asks.language.own') },
            ...languages.map((code) => ({ value: code, label: formatDisplayName(code, { type: 'language' }) ?? code })),
          ]}
          onChange={(locale) => onTerms({ ...terms, locale })}
        />
        <Choice
          label={text('afterwards.asks.days')}
          value={terms.daysOpen}
          choices={daysToChoose.map((value) => ({ value, label: text('afterwards.asks.days.count', { count: Number(value) }) }))}
          onChange={(daysOpen) => onTerms({ ...terms, daysOpen })}
        />
        <Button startIcon={<LinkIcon />} loading={isLoading} disabled={unasked === 0} onClick={() => void onClick()} size="L">
          {text('afterwards.asks.makeFor', { count: unasked })}
        </Button>
      </Flex>
      <Box paddingTop={3}><Typography tag="p" variant="pi" textColor="neutral600">{text('afterwards.asks.help')}</Typography></Box>
    </Box>
  );
};
