import { Page } from '@strapi/strapi/admin';
import { Route, Routes } from 'react-router-dom';
import { toImport } from '../../permissions';
import { OneImport } from './one-import';
import { StartPage } from './start/start-page';

/** /plugins/recap/import: where a programme comes in; and one import, at an address of its own. */
const ImportPage = () => (
  <Page.Protect permissions={toImport}>
    <Routes>
      <Route index element={<StartPage />} />
      <Route path=":id" element={<OneImport />} />
    </Routes>
  </Page.Protect>
);

export default ImportPage;
