/** One version for the whole repository; release-please rewrites this line. */
export const VERSION = "0.1.0"; // x-release-please-version
