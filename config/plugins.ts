import path from 'node:path';

export default () => ({
  recap: { enabled: true, resolve: path.resolve(__dirname, '../src/plugins/recap') },
});
