/** The pages to link to: the first, the last and those beside the current one; null stands for those left out between. */
export const pagesAround = (page: number, pageCount: number): (number | null)[] => {
  const near = [1, page - 1, page, page + 1, pageCount].filter((one) => one >= 1 && one <= pageCount);
  const pages = [...new Set(near)].sort((one, other) => one - other);
  return pages.flatMap((one, index) => (index > 0 && one - pages[index - 1] > 1 ? [null, one] : [one]));
};
