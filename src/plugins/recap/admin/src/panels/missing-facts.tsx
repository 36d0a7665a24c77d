import * as React from 'react';
import { Box, Typography } from '@strapi/design-system';
import type { Gap } from '../../../shared/recap';
import { entryAddress } from '../addresses';
import { focusField } from '../fields/focus-field';
import { useAttributeLabel } from '../fields/use-attribute-label';
import { EntryLink } from '../parts/entry-link';
import { gapLocale } from '../text/gap-locale';
import { useGapMessage } from '../text/use-gap-message';
import { useText } from '../text/use-text';

/** A panel is narrow: what to write stands at the field and in the preview. */
const firstSentence = (message: string): string => message.split(/(?<=[.!?])\s+(?=\p{Lu})/u)[0];

interface MissingFactsProps {
  gaps: Gap[];
  /** The event whose form stands open. */
  event: string;
  locale: string | undefined;
  defaultLocale: string | undefined;
}

/** The facts whose absence costs the recap most, each a link to its field; one on this form is scrolled to. */
export const MissingFacts = ({ gaps, event, locale, defaultLocale }: MissingFactsProps) => {
  const text = useText();
  const id = React.useId();
  const gapMessage = useGapMessage();
  const attributeLabel = useAttributeLabel('api::event.event');
  return (
    <Box>
      <Typography id={id} tag="h3" variant="pi" fontWeight="bold" textColor="neutral800">{text('panel.missing')}</Typography>
      <Box tag="ul" aria-labelledby={id}>
        {gaps.map((gap, index) => {
          const { documentId, path } = gap.source;
          const target = gapLocale(gap, locale, defaultLocale);
          const isHere = documentId === event && path !== '' && (locale === undefined || target === locale);
          return (
            <Box tag="li" key={index} paddingTop={2}>
              <EntryLink
                title={gapMessage(gap)}
                to={entryAddress({ ...gap.source, locale: target })}
                onClick={(click) => {
                  // Going to another address of the same form would ask to give up unsaved changes.
                  if (!isHere || click.metaKey || click.ctrlKey || click.shiftKey) return;
                  click.preventDefault();
                  void focusField(path, attributeLabel(path));
                }}
              >
                {firstSentence(gapMessage(gap))}
              </EntryLink>
            </Box>
          );
        })}
      </Box>
    </Box>
  );
};
