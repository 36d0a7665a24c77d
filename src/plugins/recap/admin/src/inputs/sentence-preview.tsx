import { Box, Flex, Typography } from '@strapi/design-system';
import { useDebounce, useForm, useQueryParams } from '@strapi/strapi/admin';
import { useSentenceOfFieldQuery } from '../api/recap-api';
import { useText } from '../text/use-text';
import { sentenceContext } from './sentence-context';
import { useFieldModel } from './use-field-model';
import { useSpeakerName } from './use-speaker-name';

/** Typing pauses this long before the server is asked. */
const pause = 400;

interface SentencePreviewProps {
  name: string;
  value: string;
}

/** The sentence that a field's text would become, and what is wrong with it. */
export const SentencePreview = ({ name, value }: SentencePreviewProps) => {
  const text = useText();
  const [{ query }] = useQueryParams<{ plugins?: { i18n?: { locale?: string } } }>();
  const field = useFieldModel(name);
  const speaker = useSpeakerName(name, field);
  const context = useForm('SentencePreview', ({ values }) => {
    const known = sentenceContext(values, name);
    // A quote is put in the mouth of its speaker or, where none is picked, of its attribution.
    return JSON.stringify(speaker === undefined ? known : { ...known, speaker, attribution: speaker });
  });
  const asked = useDebounce(JSON.stringify({ text: value.trim(), context }), pause);
  const settled: { text: string; context: string } = JSON.parse(asked);
  const { data, error } = useSentenceOfFieldQuery(
    {
      model: field?.model ?? '',
      attribute: field?.attribute ?? '',
      text: settled.text,
      locale: query.plugins?.i18n?.locale ?? '',
      context: JSON.parse(settled.context),
    },
    { skip: field === null || settled.text === '' },
  );
  if (value.trim() === '') return null;
  return (
    <Box aria-live="polite" paddingTop={1}>
      {error && <Typography tag="p" variant="pi" textColor="neutral600">{text('reads.problem')}</Typography>}
      {!error && data && data.sentence !== '' && (
        <Typography tag="p" variant="pi" textColor="neutral700">
          <Typography tag="span" variant="pi" fontWeight="bold" textColor="neutral600">{text('reads')}</Typography> {data.sentence}
        </Typography>
      )}
      {!error && data && data.warnings.length > 0 && (
        <Flex tag="ul" direction="column" alignItems="stretch">
          {data.warnings.map((warning) => (
            <Typography key={warning} tag="li" variant="pi" textColor="warning700">{warning}</Typography>
          ))}
        </Flex>
      )}
    </Box>
  );
};
