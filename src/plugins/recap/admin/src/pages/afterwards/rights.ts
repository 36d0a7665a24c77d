import * as React from 'react';
import type { AfterwardsRights } from '../../../../shared/contracts/afterwards';

/** What the person who looks may change. */
export const Rights = React.createContext<AfterwardsRights>({ cells: [], facts: [], answers: [] });

export const useRights = (): AfterwardsRights => React.useContext(Rights);
