/** One chart a frame, so that the words of a page stand there before any of them. */
let turn: Promise<unknown> = Promise.resolve();

/** The drawing, once it has come and it is this chart's turn. */
export const inTurn = <T>(drawing: Promise<T>): Promise<T> => {
  const here = turn
    .then(() => drawing)
    .then((drawn) => new Promise<T>((resolve) => requestAnimationFrame(() => resolve(drawn))));
  turn = here.catch(() => undefined);
  return here;
};
