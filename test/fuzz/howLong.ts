/** Some seconds with all other tests; as long as wanted by `npm run fuzz`. */
const seconds = Number(process.env.FUZZ_SECONDS ?? 4);

/** Runs until the time is over; a run that fails is shrunk and shown. */
export const untilTimeIsOver = {
  numRuns: Number.MAX_SAFE_INTEGER,
  interruptAfterTimeLimit: seconds * 1000,
  markInterruptAsFailure: false,
};

/** For the test itself: time to shrink a failure, too. */
export const patience = seconds * 1000 + 60_000;
