// A peer says "ready", and then for each line with a number of seconds how many appends per second its callers had.
import { createInterface } from 'node:readline';

export const [url, payload, callers, pool, ...more] = process.argv.slice(2);

export async function serve(append) {
  console.log('ready');
  for await (const line of createInterface({ input: process.stdin })) {
    console.log(await rate(append, Number(line)));
  }
  process.exit();
}

async function rate(append, seconds) {
  const start = performance.now();
  const end = start + seconds * 1000;
  const done = await Promise.all(Array.from({ length: Number(callers) }, () => caller(append, end)));
  const total = done.reduce((sum, each) => sum + each, 0);
  return (total * 1000) / (performance.now() - start);
}

async function caller(append, end) {
  let done = 0;
  while (performance.now() < end) {
    await append();
    done++;
  }
  return done;
}
