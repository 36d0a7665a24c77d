const megabytes = () => process.memoryUsage().rss / 1024 / 1024;

/** How much more memory the process holds at most while something runs, in MB. Looked at ten times a second. */
export async function residentGrowth<T>(run: () => Promise<T>): Promise<{ result: T; growth: number }> {
  const before = megabytes();
  let most = before;
  const look = () => (most = Math.max(most, megabytes()));
  const looking = setInterval(look, 100);
  try {
    const result = await run();
    look();
    return { result, growth: most - before };
  } finally {
    clearInterval(looking);
  }
}
