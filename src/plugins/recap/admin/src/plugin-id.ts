export const pluginId = 'recap';
