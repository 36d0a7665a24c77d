import { Checkbox } from '@strapi/design-system';

interface TickProps {
  label: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
}

/** Yes or no. */
export const Tick = ({ label, checked, onChange }: TickProps) => (
  <Checkbox checked={checked} onCheckedChange={(value) => onChange(value === true)}>{label}</Checkbox>
);
