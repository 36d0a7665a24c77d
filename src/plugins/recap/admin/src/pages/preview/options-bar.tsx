import * as React from 'react';
import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { ChevronDown, ChevronUp } from '@strapi/icons';
import { styled } from 'styled-components';
import { englishVariants, fallbacks, lengths, sections, type RecapOptions } from '../../../../shared/options';
import { useText } from '../../text/use-text';
import { BylineField } from './byline-field';
import { Choice } from '../../parts/choice';
import { Tick } from '../../parts/tick';

const Sections = styled.fieldset`
  border: 0;
  margin: 0;
  padding: 2rem 0 0;
`;

interface OptionsBarProps {
  options: RecapOptions;
  locale: string;
  locales: { code: string; name: string; isDefault: boolean }[];
  includeDrafts: boolean;
  onChange: (changes: Partial<RecapOptions> & { locale?: string; drafts?: boolean }) => void;
}

/** What an editor may choose about the post. The usual choices stand open, the rest behind a button. */
export const OptionsBar = ({ options, locale, locales, includeDrafts, onChange }: OptionsBarProps) => {
  const text = useText();
  const [open, setOpen] = React.useState(false);
  const moreId = React.useId();
  const defaultLocale = locales.find(({ isDefault }) => isDefault)?.code;
  return (
    <Box tag="section" aria-label={text('options.title')} background="neutral0" hasRadius shadow="tableShadow" borderColor="neutral150" padding={5}>
      <Flex gap={4} wrap="wrap" alignItems="flex-end">
        {locales.length > 1 && (
          <Choice
            label={text('options.locale')}
            value={locale}
            choices={locales.map(({ code, name }) => ({ value: code, label: name }))}
            onChange={(code) => onChange({ locale: code })}
          />
        )}
        <Choice
          label={text('options.length')}
          value={options.length}
          choices={lengths.map((value) => ({ value, label: text(`options.length.${value}`) }))}
          onChange={(length) => onChange({ length })}
        />
        {locale.startsWith('en') && (
          <Choice
            label={text('options.english')}
            value={options.english}
            choices={englishVariants.map((value) => ({ value, label: text(`options.english.${value}`) }))}
            onChange={(english) => onChange({ english })}
          />
        )}
        <Flex minHeight="4rem"><Tick label={text('options.drafts')} checked={includeDrafts} onChange={(drafts) => onChange({ drafts })} /></Flex>
        <Flex minHeight="4rem" marginLeft="auto">
          <Button
            variant="tertiary"
            aria-expanded={open}
            aria-controls={moreId}
            endIcon={open ? <ChevronUp /> : <ChevronDown />}
            onClick={() => setOpen(!open)}
          >
            {text('options.more')}
          </Button>
        </Flex>
      </Flex>
      <Box id={moreId} hidden={!open} paddingTop={5}>
        <Flex gap={4} wrap="wrap" alignItems="flex-start">
          <BylineField value={options.byline} onChange={(byline) => onChange({ byline })} />
          {defaultLocale !== undefined && locale !== defaultLocale && (
            <Choice
              label={text('options.fallback')}
              value={options.fallback}
              choices={fallbacks.map((value) => ({ value, label: text(`options.fallback.${value}`) }))}
              onChange={(fallback) => onChange({ fallback })}
            />
          )}
        </Flex>
        <Sections>
          <Typography tag="legend" variant="pi" fontWeight="bold">{text('options.sections')}</Typography>
          <Flex gap={4} wrap="wrap" paddingTop={2}>
            {sections.map((section) => (
              <Tick
                key={section}
                label={text(`section.${section}`)}
                checked={!options.without.includes(section)}
                onChange={(told) =>
                  onChange({ without: sections.filter((other) => (other === section ? !told : options.without.includes(other))) })
                }
              />
            ))}
          </Flex>
        </Sections>
      </Box>
    </Box>
  );
};
