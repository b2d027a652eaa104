/**
 * Each test file loads a jest of its own, which keeps a storage that follows promises and never lets it go. Node asks all
 * of them at every promise: of eighty files in one process, a fifteenth of the time went there.
 */
const { AsyncLocalStorage } = require('node:async_hooks');

const running = new Set();
const { run } = AsyncLocalStorage.prototype;
AsyncLocalStorage.prototype.run = function (...given) {
  running.add(this);
  return run.apply(this, given);
};

/** Ends the storages that were used since the last call. */
exports.endStorages = () => {
  running.forEach(storage => storage.disable());
  running.clear();
};
