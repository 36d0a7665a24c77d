import * as React from 'react';
import { Field, TextInput } from '@strapi/design-system';
import { Earth } from '@strapi/icons';
import { useText } from '../../../text/use-text';
import { ReadButton } from './read-button';
import type { WayProps } from './use-read-source';
import { Way } from './way';

/** From an address: what Sessionize or pretalx serves, or any file on the web. */
export const AddressWay = ({ first, reading, onRead, problem }: WayProps & { first: string }) => {
  const text = useText();
  const [url, setUrl] = React.useState(first);
  return (
    <Way
      icon={<Earth aria-hidden fill="primary600" />}
      title={text('import.address')}
      text={text('import.address.text')}
      onSubmit={() => url.trim() && onRead({ url: url.trim() })}
    >
      <Field.Root hint={text('import.address.hint')}>
        <Field.Label>{text('import.address.label')}</Field.Label>
        <TextInput
          type="url"
          inputMode="url"
          placeholder="https://"
          value={url}
          onChange={(change: React.ChangeEvent<HTMLInputElement>) => setUrl(change.target.value)}
        />
        <Field.Hint />
      </Field.Root>
      {problem}
      <ReadButton busy={reading === 'url'} disabled={!url.trim() || reading !== null} />
    </Way>
  );
};
