/** How long everything takes: about eight minutes, or less than one if it is only to be seen to run. */
export const settings = (isQuick) =>
  isQuick
    ? {
        duration: { warmUp: 20, milliseconds: 60 },
        processes: 1,
        fewProcesses: 1,
        starts: 2,
        kept: 500,
        compiled: 1,
      }
    : {
        duration: { warmUp: 400, milliseconds: 600 },
        processes: 5,
        fewProcesses: 3,
        starts: 30,
        kept: 10_000,
        compiled: Infinity,
      }
