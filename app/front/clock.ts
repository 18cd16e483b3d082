/** The clock of this process: where the website reads the time. */
export const clock = (): Date => new Date();
