export default {
  config: {
    locales: ['it'],
    notifications: { releases: false },
    tutorials: false,
  },
  bootstrap() {},
};
