const INTERVAL = 250;

/**
 * Ends this process gracefully when the one that started it is gone. npm runs a script below a shell, and a SIGTERM to
 * npm ends that shell without reaching what it runs.
 */
export function stopWithParent() {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    process.kill(process.pid, 'SIGTERM');
  }, INTERVAL);
  watch.unref();
}
