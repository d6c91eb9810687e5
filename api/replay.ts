// `npm run replay`: builds every projection anew from the log, and shows that nothing changed.
import { digestOf } from '../events/projections/digest.ts';
import { dataFolder, fail, start } from './start.ts';

try {
  const at = await start(dataFolder(), false, { tidy: false });
  const before = await digestOf(at.readings);
  const begun = performance.now();
  await at.projections.replay();
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  const after = await digestOf(at.readings);
  const head = await at.store.head();
  const parked = (await at.projections.checkpoints()).filter((each) => each.parked !== null);
  await at.close();
  console.log(`Replayed ${head} events in ${seconds} s.`);
  for (const { projection, parked: why } of parked) {
    console.error(`Projection ${projection} is parked at ${String(why)}`);
  }
  console.log(
    before === after
      ? `The tables are the same as before (${after.slice(0, 16)}).`
      : `The tables differ from before: ${before.slice(0, 16)} was, ${after.slice(0, 16)} is.`,
  );
  if (parked.length > 0) process.exitCode = 1;
} catch (error) {
  fail(error);
}
