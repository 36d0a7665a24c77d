/** The list of an event's sessions in the content manager. */
export const sessionsOfEvent = (documentId: string): string => {
  const query = new URLSearchParams({ page: '1', pageSize: '50', sort: 'startsAt:ASC', 'filters[$and][0][event][documentId][$eq]': documentId });
  return `/content-manager/collection-types/api::session.session?${query.toString()}`;
};
