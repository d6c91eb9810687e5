/** Channels: how people hear of a round. Each counts where the server has it connected. */
import { z } from 'zod';

export const channelsShape = {
  mail: z.boolean(),
  slack: z.boolean(),
  teams: z.boolean(),
  /** Whether a code to type at a shared device is in every invitation. */
  kiosk: z.boolean(),
  reminders: z.int().min(0).max(2),
};
export type Channels = z.output<z.ZodObject<typeof channelsShape>>;

export const firstChannels: Channels = {
  ...{ mail: true, slack: true, teams: true, kiosk: false, reminders: 2 },
};

/** The channels alone, always in the same order. */
export const channelsOf = ({ mail, slack, teams, kiosk, reminders }: Channels): Channels => {
  return { mail, slack, teams, kiosk, reminders };
};
