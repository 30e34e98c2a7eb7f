import { SingleBar } from 'cli-progress';

/** Told what is going on, and how far it is where that is known. */
export type OnProgress = (message: string, share?: { readonly done: number; readonly total: number }) => void;

/** Show progress on a terminal as a bar that moves; elsewhere each message is one plain line. */
export function progressOn(stream: NodeJS.WriteStream): OnProgress {
  const bar = new SingleBar({
    format: '{message} [{bar}] {percentage}%',
    stream,
    clearOnComplete: true,
    linewrap: true,
  });
  let last = '';
  return (message, share) => {
    if (share && stream.isTTY) {
      if (bar.isActive) bar.update(share.done);
      else if (share.done < share.total) bar.start(share.total, share.done, { message });
    } else if (message !== last) {
      bar.stop();
      stream.write(`${message}\n`);
    }
    if (share?.done === share?.total) bar.stop();
    last = message;
  };
}
