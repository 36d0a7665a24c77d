/** After the database is there. */
export const bootstrap = async () => {};
