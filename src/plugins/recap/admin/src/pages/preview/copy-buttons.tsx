import { Button } from '@strapi/design-system';
import { Duplicate } from '@strapi/icons';
import { useClipboard, useNotification } from '@strapi/strapi/admin';
import { useText } from '../../text/use-text';

interface CopyButtonsProps {
  markdown: string;
  html: string;
}

/** The post for another place: a newsletter, a chat, a forum. */
export const CopyButtons = ({ markdown, html }: CopyButtonsProps) => {
  const text = useText();
  const { copy } = useClipboard();
  const { toggleNotification } = useNotification();
  const copyAs = async (format: 'markdown' | 'html', content: string) => {
    const copied = await copy(content);
    toggleNotification({ type: copied ? 'success' : 'danger', message: text(copied ? `copy.${format}.done` : 'copy.failed') });
  };
  return (
    <>
      <Button variant="tertiary" startIcon={<Duplicate />} onClick={() => copyAs('markdown', markdown)}>{text('copy.markdown')}</Button>
      <Button variant="tertiary" startIcon={<Duplicate />} onClick={() => copyAs('html', html)}>{text('copy.html')}</Button>
    </>
  );
};
